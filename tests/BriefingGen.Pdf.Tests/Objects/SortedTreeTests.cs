using BriefingGen.Pdf.Objects;
using BriefingGen.Pdf.Tests.Reading;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Objects;

public class SortedTreeTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(4096, 2)]
    [InlineData(4097, 3)]
    public void No_node_is_wider_than_64_and_all_are_in_order(int count, int depth)
    {
        using var pdf = Write((file, _) => NumberTree.Write(file, count, (writer, key) => writer.Integer(key * 2)), out var root);
        Assert.Equal(depth, Depth(pdf, root));
        Assert.Equal(Enumerable.Range(0, count), pdf.Leaves(root, "Nums").Select(pair => ((NumericToken)pair.Key).Int));
        Assert.All(pdf.Leaves(root, "Nums"), pair => Assert.Equal(((NumericToken)pair.Key).Int * 2, ((NumericToken)pair.Value).Int));
        CheckLimits(pdf, root, isRoot: true);
    }

    [Fact]
    public void Names_are_in_the_order_of_their_bytes()
    {
        string[] names = ["b", "\u00E9", "a", "Z", "\u4E00", "a.txt", "a b"];
        var sorted = names.Order(NameTree.KeyOrder).ToArray();
        Assert.Equal(["Z", "a", "a b", "a.txt", "b", "\u00E9", "\u4E00"], sorted);

        var bytes = sorted.Select(name =>
        {
            var writer = new CosWriter();
            return Convert.ToHexString(writer.Text(name).Written[1..^1]);
        });
        Assert.Equal(bytes.Order(StringComparer.Ordinal), bytes);
    }

    private static ReadPdf Write(Func<ObjectFile, ObjectId, ObjectId> write, out DictionaryToken root)
    {
        var file = new ObjectFile();
        var (catalog, pages) = (file.Allocate(), file.Allocate());
        var tree = write(file, catalog);
        file.Begin(pages).BeginDictionary().Key("Type").Name("Pages").Key("Count").Integer(0)
            .Key("Kids").BeginArray().EndArray().EndDictionary();
        file.Begin(catalog).BeginDictionary().Key("Type").Name("Catalog").Key("Pages").Reference(pages)
            .Key("Tree").Reference(tree).EndDictionary();
        var pdf = ReadPdf.Open(file.Finish(catalog, catalog));
        root = pdf.Get<DictionaryToken>(pdf.Catalog, "Tree");
        return pdf;
    }

    private static int Depth(ReadPdf pdf, DictionaryToken node) =>
        pdf.TryGet<ArrayToken>(node, "Kids", out var kids) ? 1 + kids.Data.Max(kid => Depth(pdf, (DictionaryToken)pdf.Resolve(kid))) : 1;

    private static void CheckLimits(ReadPdf pdf, DictionaryToken node, bool isRoot)
    {
        var keys = pdf.Leaves(node, "Nums").Select(pair => ((NumericToken)pair.Key).Int).ToArray();
        Assert.Equal(isRoot ? null : $"[{keys[0]} {keys[^1]}]", node.Data.TryGetValue("Limits", out var limits) ? TokenText.Of(limits) : null);
        if (!pdf.TryGet<ArrayToken>(node, "Kids", out var kids))
        {
            Assert.InRange(keys.Length, 1, 64);
            return;
        }

        Assert.InRange(kids.Length, 1, 64);
        foreach (var kid in kids.Data)
            CheckLimits(pdf, (DictionaryToken)pdf.Resolve(kid), isRoot: false);
    }
}
