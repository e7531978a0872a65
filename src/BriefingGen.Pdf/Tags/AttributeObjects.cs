using System.Diagnostics;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Tags;

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
            writer.Key("BackgroundColor").BeginArray()
                .Component(color.Red).Component(color.Green).Component(color.Blue).EndArray();
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
