using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

/// <summary>Evidence: words, or where to find them.</summary>
internal static class SelectorReader
{
    /// <summary>Evidence of anything but a quote: there must be words.</summary>
    public static readonly ValueShape<TextQuoteSelector> Value = new Keys(needsWords: true).Value;

    /// <summary>Evidence of a quote, which may name only the source: the words to find are the quote's own.</summary>
    public static readonly ValueShape<TextQuoteSelector> OfQuote = new Keys(needsWords: false).Value;

    private sealed class Keys
    {
        private readonly OptionalKey<Written<Source>> _source;
        private readonly OptionalKey<MappedText> _exact;
        private readonly OptionalKey<MappedText> _prefix;
        private readonly OptionalKey<MappedText> _suffix;
        private readonly bool _needsWords;

        public Keys(bool needsWords)
        {
            var shape = new MappingShape(needsWords ? "evidence" : "evidence of a quote", shortFor: "exact");
            _source = shape.Optional("source", Values.Source, SharedKeys.Source);
            _exact = shape.Optional("exact", Values.Plain, SharedKeys.Exact);
            _prefix = shape.Optional("prefix", Values.Plain, SharedKeys.Prefix);
            _suffix = shape.Optional("suffix", Values.Plain, SharedKeys.Suffix);
            _needsWords = needsWords;
            if (needsWords)
                shape.With(new AnyKey([_exact]));
            Value = shape.As(Read);
        }

        public ValueShape<TextQuoteSelector> Value { get; }

        private TextQuoteSelector Read(MappingValues values)
        {
            if (_needsWords && !values.Has(_exact) && values.IsComplete)
                values.Miss([_exact.Name]);
            return new TextQuoteSelector(
                values.Span, values.Get(_source), values.Get(_exact), values.Get(_prefix), values.Get(_suffix));
        }
    }
}
