using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

/// <summary>Findings on files that are named and not read; the rule depends on the reason.</summary>
internal static class RefusedFile
{
    /// <param name="near">The path that was probably meant.</param>
    public static Diagnostic OfArchive(MappedText path, Refusal refusal, RootFolder root, string? near) =>
        new(RuleOf(refusal), $"“{path.Value}” {Reason(refusal, path.Value)}", new Label(path.Span))
        {
            Notes = NotesOf(refusal, root),
            Help = [near is null ? Help(refusal, path.Value) : $"did you mean “{near}”?"],
        };

    public static Diagnostic OfTemplate(string path, Refusal refusal, RootFolder root) =>
        new(RuleOf(refusal), $"the template “{path}” {Reason(refusal, path)}", null)
        {
            Path = path,
            Notes = NotesOf(refusal, root),
            Help = ["put the template itself there, or take it away: then the built-in one is used"],
        };

    /// <summary>In one line, for a file that no brief names yet.</summary>
    public static string Line(string path, Refusal refusal) => $"{path} {Reason(refusal, path)}: {Help(refusal, path)}";

    private static Rule RuleOf(Refusal refusal) => refusal switch
    {
        Refusal.NotRelative or Refusal.Outside or Refusal.LinkOutside or Refusal.Hidden => OutsideRootRule.Rule,
        Refusal.OtherType or Refusal.Missing or Refusal.NotAFile or Refusal.TooLarge or Refusal.Unreadable => FileTypeRule.Rule,
    };

    private static ImmutableArray<string> NotesOf(Refusal refusal, RootFolder root) =>
        refusal is Refusal.Outside or Refusal.LinkOutside ? [$"the root is {root.Path}"] : [];

    private static string Reason(Refusal refusal, string path) => refusal switch
    {
        Refusal.NotRelative when IsAddress(path) => "is an address, and an archive is a file",
        Refusal.NotRelative => "is not a path relative to the brief, with “/” between its parts",
        Refusal.Outside => "leads out of the root folder",
        Refusal.LinkOutside => "is a link that leads out of the root folder",
        Refusal.Hidden => "has a part that begins with a dot",
        Refusal.OtherType => "is not a .txt, .md, .html or .htm file",
        Refusal.Missing => "does not exist",
        Refusal.NotAFile => "is not a regular file",
        Refusal.TooLarge => "is larger than it may be (an archive 16 MiB, a template 1 MiB)",
        Refusal.Unreadable => "cannot be read",
    };

    private static string Help(Refusal refusal, string path) => refusal switch
    {
        Refusal.NotRelative when IsAddress(path) =>
            "save the page beside the brief and name that file; its address is given under `url`",
        Refusal.NotRelative when path.Contains('\\') && !path.Contains(':') && !path.StartsWith('\\') =>
            $"`archive: {path.Replace('\\', '/')}`",
        Refusal.NotRelative => "write it from the brief’s own folder, for example ../seeds/article.txt",
        Refusal.Outside or Refusal.LinkOutside => "move the archive under the root, or name a wider one with --root",
        Refusal.Hidden => "keep archives in a folder whose name does not begin with a dot",
        Refusal.OtherType => "save the article as text, Markdown or HTML",
        Refusal.Missing => "check the name; the path is relative to the brief’s own folder",
        Refusal.NotAFile => "name the file that the article was saved in",
        Refusal.TooLarge => "keep the part of the source that the brief rests on",
        Refusal.Unreadable => "look at its permissions",
    };

    private static bool IsAddress(string path) => path.Contains("://", StringComparison.Ordinal);
}

/// <summary>Why a file is not read.</summary>
public enum Refusal
{
    NotRelative,
    Outside,
    LinkOutside,
    Hidden,
    OtherType,
    Missing,

    /// <summary>A folder, a FIFO, a socket, a device.</summary>
    NotAFile,
    TooLarge,
    Unreadable,
}

internal static class FileTypeRule
{
    public static readonly Rule Rule = new(
        "file-type",
        Severity.Error,
        Waivable: false,
        "a file that a brief names is not of a kind that is read",
        """
        An archive is a regular file that ends in .txt, .md, .html or .htm and has at most 16 MiB: what an editor read, saved as
        it was. A PDF or a picture has no text that could be compared; save its words as text. Folders, devices and pipes are
        never read. A template is a regular file of at most 1 MiB.
        """);
}

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
