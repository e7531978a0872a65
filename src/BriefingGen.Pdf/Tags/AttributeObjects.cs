using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Tags;

/// <summary>Attribute objects, each written once and named by all its elements: smaller than a ClassMap, and known to every reader.</summary>
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

    private static void Write(CosWriter writer, StructureAttributes attributes)
    {
        writer.BeginDictionary();
        switch (attributes)
        {
            case StructureAttributes.List list:
                writer.Key("O").Name("List").Key("ListNumbering").Name(list.Numbering switch
                {
                    ListNumbering.None => "None",
                    ListNumbering.Disc => "Disc",
                    ListNumbering.Decimal => "Decimal",
                });
                break;
            case StructureAttributes.Table table:
                writer.Key("O").Name("Table");
                if (table.Scope is { } scope)
                    writer.Key("Scope").Name(NameOf(scope));
                if (table.ColumnSpan != 1)
                    writer.Key("ColSpan").Integer(table.ColumnSpan);
                break;
            case StructureAttributes.Layout layout:
                writer.Key("O").Name("Layout");
                if (layout.BackgroundColor is { } color)
                    writer.Key("BackgroundColor").BeginArray()
                        .Component(color.Red).Component(color.Green).Component(color.Blue).EndArray();
                if (layout.Decoration is TextDecoration.Underline)
                    writer.Key("TextDecorationType").Name("Underline");
                break;
        }

        writer.EndDictionary();
    }

    private static string NameOf(TableScope scope) => scope switch
    {
        TableScope.Row => "Row",
        TableScope.Column => "Column",
    };
}
