using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

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
        relative and stay under the root, also through links; no part of it may begin with a dot; and it must be a regular file
        that ends in .txt, .md, .html or .htm.
        """);

    public static Diagnostic Of(MappedText path, Refusal refusal, RootFolder root) =>
        new(Rule, $"“{path.Value}” {Reason(refusal)}", new Label(path.Span))
        {
            Notes = refusal is Refusal.Outside or Refusal.LinkOutside ? [$"the root is {root.Path}"] : [],
            Help = [Help(refusal)],
        };

    public static Diagnostic OfTemplate(string path, Refusal refusal, RootFolder root) =>
        new(Rule, $"the template “{path}” {Reason(refusal)}", null)
        {
            Path = path,
            Notes = refusal is Refusal.Outside or Refusal.LinkOutside ? [$"the root is {root.Path}"] : [],
        };

    internal static string Reason(Refusal refusal) => refusal switch
    {
        Refusal.NotRelative => "is not a path relative to the brief, with “/” between its parts",
        Refusal.Outside => "leads out of the root folder",
        Refusal.LinkOutside => "is a link that leads out of the root folder",
        Refusal.Hidden => "has a part that begins with a dot",
        Refusal.OtherType => "is not a .txt, .md, .html or .htm file",
        Refusal.Missing => "does not exist",
        Refusal.NotAFile => "is not a file",
        Refusal.TooLarge => "is larger than it may be (an archive 16 MiB, a template 1 MiB)",
        Refusal.Unreadable => "cannot be read",
    };

    internal static string Help(Refusal refusal) => refusal switch
    {
        Refusal.NotRelative => "write it from the brief’s own folder, for example ../seeds/article.txt",
        Refusal.Outside or Refusal.LinkOutside => "move the archive under the root, or name a wider one with --root",
        Refusal.Hidden => "keep archives in a folder whose name does not begin with a dot",
        Refusal.OtherType => "save the article as text, Markdown or HTML",
        Refusal.Missing => "check the name; the path is relative to the brief’s own folder",
        Refusal.NotAFile => "name the archive itself",
        Refusal.TooLarge => "keep the part of the source that the brief rests on",
        Refusal.Unreadable => "look at its permissions",
    };
}
