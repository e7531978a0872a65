namespace BriefingGen.Briefs.Schema;

/// <summary>The words of the reference page that stand in no table.</summary>
internal static class ReferenceText
{
    public const string Head =
        """
        # Writing a brief

        A brief is a YAML file. It says what an archived article reports, in whose words, and where it stands; `briefgen`
        checks that against the article and typesets it. This page lists every key. It is made by `briefgen schema --reference`
        from what the program reads; do not edit it.

        [CONTRACT.md](CONTRACT.md) says what is looked for where, what a finding and a status mean, and what the pages say.

        To have keys completed and checked while you type, begin the file with

        ```yaml
        # yaml-language-server: $schema=brief.schema.json
        ```

        (`briefgen schema` prints that file.)

        """;

    public const string SmallestBrief =
        """
        title: Killings at Camp Ashraf and a call for Blue Helmets
        sources:
          ncri: ../seeds/000_87ea1ef8ced58726.txt
        facts:
          - label: Killed
            value: 52 members of the PMOI/MEK
            evidence: killing 52 members of the Iranian opposition the People’s Mojahedin Organization of Iran (PMOI/MEK)
        quotes:
          - speaker: Jean Ziegler
            text: we want the United Nations to launch a credible international investigation
        """;

    /// <param name="oneOrMany">The keys that take one or a list.</param>
    /// <param name="shorthands">The mappings that a text may stand for, each with the key it means.</param>
    /// <param name="voices">The keys that take a voice.</param>
    public static string Rules(string oneOrMany, string shorthands, string voices) =>
        $$"""
        1. **Every value is text.** The key says how it is read. `NO`, `12:30`, `007` and `52` are what they look like; only a
           text that YAML would cut or misread needs quotation marks (the program says where).
        2. **One or many.** Where a list makes sense, one value may stand for it: {{oneOrMany}}.
        3. **Short or long.** A text may stand for a mapping of which only one key matters: {{shorthands}}.
        4. **One name space.** No two facts, quotes, demands, timeline entries or sources have the same id, nor an actor and a
           source. An id has a-z, 0-9 and hyphens. An entry needs one only if something cites it.
        5. **A voice is an id or a name.** What looks like an id must be one: that of an actor, or of a source, which means its
           publisher. Anything else is a name: an actor’s, or one that stands in the source. This holds for {{voices}}.
        6. **Citations.** `[@id]` or `[@id; @id]` in any prose. It covers the words before it, back to the citation before or to
           the start of the paragraph, and names a fact, quote, demand, timeline entry or source.
        7. **The evidence of a text** is the entry’s `evidence`, and what its text cites, and what that cites in turn; nothing may
           rest on itself. A `response` or `note` lends nothing to the value beside it. So a demand taken from a quotation needs
           no second copy of the words: `text: launch an investigation [@ziegler]`.
        8. **Which source?** A passage without `source` is in the only source; else in the one that the entry’s `according-to`
           publishes; else in the only one that has its words. Where several have them, you are asked.
        9. **Write names and clauses as in the middle of a sentence:** `the United Nations`, `many of the victims were executed`.
           Where they stand alone, the article is dropped and the first letter raised.
        10. **`Full Name (SHORT)`** gives both names. `short` overrides it.
        11. **Paragraphs are counted from the first line of the archive, the headline being ¶1.** Where most lines are long, each
            line is a paragraph, else blank lines part them; a source’s `paragraphs` overrides that. In saved HTML its elements are
            the paragraphs.
        """;

    public const string Types =
        """
        | what to type | means |
        |---|---|
        | text | Words without markup; `*`, `_` and `[` are themselves. |
        | prose | One paragraph, with citations, `*emphasis*`, `**strong**` and `[links](https://a.example)`. |
        | paragraphs | Paragraphs and lists of prose. Begin with `key: \|` and go on indented in the next line. |
        | voice | An id of an actor or source, or a name (rule 5). |
        | id, name | a-z, 0-9 and hyphens. |
        | date | `2013`, `2013-09`, `2013-09-01`, `2031-05-13T04:00`; `XX` for an unknown month or day. |
        | | A span: `2013-09-01/2013-09-03`; open at one end: `2013-09-01/..`. |
        | | Behind a date, `?` says uncertain, `~` about, `%` both. |
        | day | A date that names one day: `2013-09-01`. |
        | date or words | A date; or words that cannot be taken for one (no month’s name, no number of four digits): `later`. |
        | language | A language tag (BCP 47): `en`, `fr`, `en-GB`. |
        | web address | Begins with `http://` or `https://`. |
        | checksum | The 64 digits that `sha256sum FILE` prints. |
        | words listed with “·” | One of them; capitals do not matter. For `handling`, `TLP:` may be left out. |
        """;
}
