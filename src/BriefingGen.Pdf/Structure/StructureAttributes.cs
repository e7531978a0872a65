using System.Diagnostics;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Structure;

/// <summary>An attribute object (ISO 32000-1, 14.8.5). Equal ones are written once and shared.</summary>
public abstract record StructureAttributes
{
    private protected StructureAttributes()
    {
    }
}

/// <summary>How the items of an L are numbered; None is only for a list without labels.</summary>
public sealed record ListAttributes(ListNumbering Numbering) : StructureAttributes;

/// <param name="Scope">Of a TH only.</param>
/// <param name="ColumnSpan">How many columns the cell covers.</param>
public sealed record TableAttributes(TableScope? Scope = null, int ColumnSpan = 1) : StructureAttributes;

/// <summary>How marked words look; not spoken.</summary>
public sealed record LayoutAttributes(RgbColor? BackgroundColor, TextDecoration Decoration) : StructureAttributes;

/// <summary>ISO 32000-1, table 347.</summary>
public enum ListNumbering
{
    None,
    Disc,
    Decimal,
}

/// <summary>The cells that a header cell applies to (ISO 32000-1, table 349).</summary>
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
/// Attribute objects, each written once and shared by reference: smaller than a ClassMap, and every reader understands it.
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
            ListAttributes list => writer.Name("List").Key("ListNumbering").Name(NameOf(list.Numbering)),
            TableAttributes table => WriteTable(writer.Name("Table"), table),
            LayoutAttributes layout => WriteLayout(writer.Name("Layout"), layout),
            _ => throw new UnreachableException(),
        }).EndDictionary();
    }

    private static CosWriter WriteTable(CosWriter writer, TableAttributes table)
    {
        if (table.Scope is { } scope)
            writer.Key("Scope").Name(NameOf(scope));
        return table.ColumnSpan == 1 ? writer : writer.Key("ColSpan").Integer(table.ColumnSpan);
    }

    private static CosWriter WriteLayout(CosWriter writer, LayoutAttributes layout)
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
