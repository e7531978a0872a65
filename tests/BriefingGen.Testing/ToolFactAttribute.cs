using Xunit;

namespace BriefingGen.Testing;

/// <summary>A fact that needs programs of the machine; where one is missing it is skipped and says which.</summary>
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] programs)
    {
        var missing = programs.Where(program => ExternalTool.Find(program) is null).ToArray();
        if (missing.Length > 0)
            Skip = $"Needs {string.Join(", ", missing)} on PATH.";
    }
}
