using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;

namespace BriefingGen.Drafting;

/// <summary>What a new brief is made from.</summary>
/// <param name="Path">How the brief is called in its first lines and in findings.</param>
/// <param name="Articles">At least one, each with text in it.</param>
/// <param name="Schema">The path of the schema from the brief’s folder, where there is one.</param>
public sealed record DraftRequest(string Path, ImmutableArray<ArticleFile> Articles, string? Schema = null);
