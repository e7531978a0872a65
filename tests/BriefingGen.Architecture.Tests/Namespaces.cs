namespace BriefingGen.Architecture.Tests;

/// <summary>Which namespace of the program uses which.</summary>
internal static class Namespaces
{
    private static readonly ILookup<string, string> Types = SourceFile.All
        .SelectMany(file => file.Types.Where(type => !type.IsNested).Select(type => (file.Namespace, type.Name)))
        .ToLookup(type => type.Namespace, type => type.Name);

    private static readonly ILookup<string, string> Used;

    static Namespaces()
    {
        Uses = [.. SourceFile.All.SelectMany(UsesOf).Where(use => use.From != use.To)];
        Used = Uses.Select(use => (use.From, use.To)).Distinct().ToLookup(use => use.From, use => use.To);
    }

    public static IReadOnlyList<NamespaceUse> Uses { get; }

    public static bool Reaches(string from, string to)
    {
        var seen = new HashSet<string>();
        var next = new Stack<string>([from]);
        while (next.TryPop(out var current))
        {
            if (current == to)
                return true;
            if (seen.Add(current))
                Used[current].ToList().ForEach(next.Push);
        }

        return false;
    }

    private static IEnumerable<NamespaceUse> UsesOf(SourceFile file) =>
    [
        .. from used in file.Usings
           select new NamespaceUse(file.Namespace, Types.Contains(used) ? used : Parent(used), "using", file.Path),
        .. from name in file.Names
           from owner in Owners(file.Namespace, name.Split('.'))
           select new NamespaceUse(file.Namespace, owner, name, file.Path),
    ];

    /// <summary>What a name may mean without a using: a type of this namespace or of one around it, or behind the rest of its own
    /// (`Model.Fact`).</summary>
    private static IEnumerable<string> Owners(string inside, string[] name) =>
        from scope in Around(inside)
        from length in Enumerable.Range(0, name.Length)
        let owner = string.Join('.', [.. scope.Length == 0 ? Array.Empty<string>() : [scope], .. name.Take(length)])
        where Types[owner].Contains(name[length])
        select owner;

    private static IEnumerable<string> Around(string name)
    {
        for (; name.Length > 0; name = Parent(name))
            yield return name;
        yield return "";
    }

    private static string Parent(string name) => name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : "";
}

/// <param name="Name">What is used, as it stands in the file; “using” for a whole namespace.</param>
internal sealed record NamespaceUse(string From, string To, string Name, string File);
