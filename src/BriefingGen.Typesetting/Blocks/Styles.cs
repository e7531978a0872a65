namespace BriefingGen.Typesetting.Blocks;

/// <summary>What a text is for. Look/ decides how it looks.</summary>
public enum TextStyle
{
    Kicker,
    HandlingMark,
    Title,
    Subtitle,
    MetaLabel,
    MetaValue,
    Correction,
    BottomLine,
    KeyPoint,
    CoverageLine,
    FigureValue,
    FigureLabel,
    FigureNote,
    SectionHeading,
    SubsectionHeading,
    Body,
    TableHeader,
    TableGroup,
    TableLabel,
    TableText,
    TableSecondLine,
    Quotation,
    QuotationTranslation,
    Attribution,
    DemandNumber,
    Demand,
    DemandLine,
    TimelineDate,
    TimelineText,
    TimelineLine,
    Gap,
    GapLine,
    SourceNumber,
    Source,
    Method,
    AnnexNote,
    AnnexSource,
    PassageNumber,
    Passage,
    BackLinks,
    Bullet,
    KeyPointBullet,

    /// <summary>The words of header and footer.</summary>
    RunningTitle,
}

/// <summary>What blocks that stand below each other are to each other.</summary>
public enum BoxStyle
{
    /// <summary>No space, no ink of its own: only a node of the structure.</summary>
    Plain,
    Document,
    TitleBlock,
    KeyBox,
    KeyPoints,
    Tile,
    Section,
    Quotation,
    List,

    /// <summary>The paragraphs of one list item, which stay together.</summary>
    Item,
    /// <summary>What one item of a list in running text holds: paragraphs and further lists, as close to each other as its items
    /// are.
    /// </summary>
    ListBody,
    Demands,
    Timeline,
    Cell,
}

/// <summary>What blocks that stand beside each other are to each other.</summary>
public enum ColumnsStyle
{
    /// <summary>Kicker left, handling mark right.</summary>
    Masthead,
    Meta,

    /// <summary>However many: they stand in rows of alike number and width.</summary>
    Tiles,
    KeyPoint,
    Bullet,
    Numbered,

    /// <summary>Number and demand, with a rule below both: the columns are the list's item, which may hold nothing
    /// between.</summary>
    Demand,
    Source,

    /// <summary>Date, rail with a dot, text; the date is known.</summary>
    DatedEntry,

    /// <summary>The same with a ring: the source gives no date.</summary>
    UndatedEntry,

    /// <summary>The same with a hollow square: it had not happened when the briefing was issued.</summary>
    PlannedEntry,

    /// <summary>Paragraph number, archived words, back-links.</summary>
    Passage,
}

/// <summary>How a run differs from the text around it.</summary>
public enum InlineStyle
{
    Normal,
    Strong,
    Emphasis,
    StrongEmphasis,

    /// <summary>A raised reference after a word.</summary>
    Reference,

    /// <summary>A reference, or another link, that stands in the line.</summary>
    Link,
    Muted,
    Accent,
    StrongAccent,

    /// <summary>An editor’s mark inside somebody’s words, such as “[sic]”.</summary>
    Editorial,

    /// <summary>Cited words in an archived passage: tint and underline.</summary>
    Marked,
    StatusCorroborated,
    StatusReported,
    StatusAlleged,
    StatusDisputed,
    StatusUnverified,
    StatusWithdrawn,
    HandlingRed,
    HandlingAmber,
    HandlingGreen,
    HandlingClear,
}

/// <summary>A shape that is drawn, since the bundled faces lack it or a reader would spell it out.</summary>
public enum SymbolKind
{
    Circle,
    Square,
    Triangle,
    Diamond,
    Ring,
    Cross,
    Tick,
    Pencil,
    Exclamation,
}
