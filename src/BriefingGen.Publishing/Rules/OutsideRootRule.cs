using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Rules;

internal static class OutsideRootRule
{
    public static readonly Rule Rule = new(
        "outside-root",
        Severity.Error,
        Waivable: false,
        "a file that a brief names may not be read",
        """
        Archives travel inside the PDF. So that a brief from somebody else cannot carry out another file of your machine, archives
        are read only from under one folder, the root: the git work tree around the brief, or what `--root` names. A path must be
        relative, with “/” between its parts, and stay under the root, also through links; and no part of it may begin with a dot.
        """);
}
