using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout.Flows;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>After which row a page ends, for every table of up to eight rows: H is the header of a group, r another row.</summary>
public sealed class RowBreakTests
{
    private const int MostTakenBack = 4;

    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void As_many_rows_stay_as_leave_no_header_last_and_no_row_alone(int length)
    {
        for (var pattern = 0; pattern < 1 << length; pattern++)
        {
            var table = string.Concat(Enumerable.Range(0, length).Select(i => (pattern >> i & 1) == 1 ? 'H' : 'r'));
            ImmutableArray<TableRow> rows = [.. table.Select(row => new TableRow { Role = Role.TableRow, Cells = [], IsGroupHeader = row == 'H' })];
            for (var first = 0; first < length; first++)
            {
                for (var fitting = 0; fitting < length - first; fitting++)
                {
                    Assert.Equal((table, first, fitting, Expected(table[first..], fitting)), (table, first, fitting, RowBreak.Kept(rows, first, fitting, false)));
                    var kept = Expected(table[first..], fitting);
                    var isEnough = table[first..(first + kept)].Count(row => row == 'r') >= 2;
                    Assert.Equal((table, first, fitting, isEnough ? kept : 0), (table, first, fitting, RowBreak.Kept(rows, first, fitting, true)));
                }
            }
        }
    }

    private static int Expected(string rows, int fitting)
    {
        var possible = Enumerable.Range(0, fitting + 1).Reverse().Where(kept => kept == 0 || rows[kept - 1] == 'r').ToList();
        return possible
            .Where(kept => kept >= 2 && kept >= fitting - MostTakenBack && !LeavesOneAlone(rows[..kept], rows[kept..]))
            .Append(possible[0])
            .First();
    }

    private static bool LeavesOneAlone(string page, string next) =>
        next[0] == 'r' && (page.EndsWith("Hr", StringComparison.Ordinal) || next is "r" or ['r', 'H', ..]);
}
