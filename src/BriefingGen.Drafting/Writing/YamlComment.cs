namespace BriefingGen.Drafting.Writing;

internal static class YamlComment
{
    /// <summary>Before what can be uncommented.</summary>
    public const string Sign = "# ";

    /// <summary>Before what explains: an editor’s command that takes comment signs away leaves one.</summary>
    public const string Remark = "## ";
}
