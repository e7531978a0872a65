using System.Diagnostics;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Structure;

/// <summary>An attribute object (ISO 32000-1, 14.8.5). Equal ones are written once and shared.</summary>
public abstract record StructureAttributes
{
    private StructureAttributes()
    {
    }

    /// <summary>Owner List: how the items of an L are numbered; None only for a list without labels.</summary>
    public sealed record List(ListNumbering Numbering) : StructureAttributes;

    /// <summary>Owner Table: what a TH speaks for, and how many columns a cell covers.</summary>
    public sealed record Table(TableScope? Scope = null, int ColumnSpan = 1) : StructureAttributes;

    /// <summary>Owner Layout: how marked words look; it is not spoken.</summary>
    public sealed record Layout(RgbColor? BackgroundColor, TextDecoration Decoration) : StructureAttributes;
}

/// <summary>ISO 32000-1, table 347.</summary>
public enum ListNumbering
{
    None,
    Disc,
    Decimal,
}

/// <summary>The cells a header cell speaks for (ISO 32000-1, table 349).</summary>
public enum TableScope
{
    Row,
    Column,
}

/// <summary>ISO 32000-1, table 345, TextDecorationType.</summary>
public enum TextDecoration
{
    None,
    Underline,
}

/// <summary>
/// Attribute objects, each written once and named by all its elements: smaller than a ClassMap, and known to every reader.
/// </summary>
internal sealed class AttributeObjects(ObjectFile file)
{
    private readonly Dictionary<StructureAttributes, ObjectId> _written = [];

    public ObjectId IdOf(StructureAttributes attributes)
    {
        if (_written.TryGetValue(attributes, out var id))
            return id;
        id = file.Allocate();
        _written.Add(attributes, id);
        Write(file.Begin(id), attributes);
        return id;
    }

    private static CosWriter Write(CosWriter writer, StructureAttributes attributes)
    {
        writer.BeginDictionary().Key("O");
        return (attributes switch
        {
            StructureAttributes.List list => writer.Name("List").Key("ListNumbering").Name(NameOf(list.Numbering)),
            StructureAttributes.Table table => WriteTable(writer.Name("Table"), table),
            StructureAttributes.Layout layout => WriteLayout(writer.Name("Layout"), layout),
            _ => throw new UnreachableException(),
        }).EndDictionary();
    }

    private static CosWriter WriteTable(CosWriter writer, StructureAttributes.Table table)
    {
        if (table.Scope is { } scope)
            writer.Key("Scope").Name(NameOf(scope));
        return table.ColumnSpan == 1 ? writer : writer.Key("ColSpan").Integer(table.ColumnSpan);
    }

    private static CosWriter WriteLayout(CosWriter writer, StructureAttributes.Layout layout)
    {
        if (layout.BackgroundColor is { } color)
            writer.Key("BackgroundColor").BeginArray().Components(color).EndArray();
        return layout.Decoration switch
        {
            TextDecoration.None => writer,
            TextDecoration.Underline => writer.Key("TextDecorationType").Name("Underline"),
        };
    }

    private static string NameOf(ListNumbering numbering) => numbering switch
    {
        ListNumbering.None => "None",
        ListNumbering.Disc => "Disc",
        ListNumbering.Decimal => "Decimal",
    };

    private static string NameOf(TableScope scope) => scope switch
    {
        TableScope.Row => "Row",
        TableScope.Column => "Column",
    };
}
