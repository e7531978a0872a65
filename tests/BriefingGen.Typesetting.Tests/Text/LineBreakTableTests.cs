using BriefingGen.Testing;

namespace BriefingGen.Typesetting.Tests.Text;

public class LineBreakTableTests
{
    [Fact]
    public void The_table_is_what_the_generator_writes_from_Unicode_s_files()
    {
        var path = Path.Combine(SourceTree.Root, "src/BriefingGen.Typesetting/Text/LineBreakTable.cs");
        var generated = LineBreakTableGenerator.Generate();
        if (File.ReadAllText(path) == generated)
            return;

        var received = Path.ChangeExtension(path, ".received.txt");
        File.WriteAllText(received, generated);
        Assert.Fail($"{path} is not what the generator writes: put {received} in its place, if that is what you want.");
    }
}
