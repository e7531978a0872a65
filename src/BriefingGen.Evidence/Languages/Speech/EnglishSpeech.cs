namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>English words of saying, and the words around them in the press.</summary>
internal static class EnglishSpeech
{
    private const string Telling =
        """
        tell tells told telling inform informs informed informing assure assures assured assuring remind reminds reminded
        reminding notify notifies notified warn warns warned warning advise advises advised advising ask asks asked asking urge
        urges urged urging
        """;

    private const string Ambiguous =
        """
        states notes reports claims demands calls remarks comments answers orders requests replies posts tweets asks urges quotes
        recommends counters promises pledges vows praises charges puts called describes described dubbed labelled labeled termed
        branded reads read quoted posted put wrote adds continued agreed maintained noted reported claimed ordered spoke continues
        """;

    public static SpeechWords Words { get; } = new()
    {
        Saying = new(
            Telling,
            Ambiguous,
            """
            say says said saying stated stating add added adding announce announces announced announcing explain explains
            explained explaining claiming insist insists insisted insisting argue argues argued arguing noting reply replied
            replying respond responds responded responding answered answering declare declares declared declaring confirm confirms
            confirmed confirming deny denies denied denying stress stresses stressed stressing emphasise emphasises emphasised
            emphasising emphasize emphasizes emphasized emphasizing admit admits admitted admitting acknowledge acknowledges
            acknowledged acknowledging concede concedes conceded conceding conclude concludes concluded concluding recall recalls
            recalled recalling recount recounts recounted recounting remarked remarking observe observes observed observing
            commented commenting suggest suggests suggested suggesting complain complains complained complaining joke jokes joked
            joking quip quips quipped quipping cry cries cried shout shouts shouted shouting whisper whispers whispered whispering
            yell yells yelled yelling plead pleads pleaded pleading promised promising pledged pledging vowed vowing calling
            demanded demanding requested requesting recommended recommending reporting allege alleges alleged alleging accuse
            accuses accused accusing blame blames blamed blaming assert asserts asserted asserting contend contends contended
            contending testify testifies testified testifying write writes writing written tweeted tweeting predict predicts
            predicted predicting caution cautions cautioned cautioning countered countering disagree disagrees disagreed reiterate
            reiterates reiterated reiterating repeat repeats repeated repeating reveal reveals revealed revealing disclose
            discloses disclosed disclosing describing condemn condemns condemned condemning criticise criticises criticised
            criticising criticize criticizes criticized criticizing welcomed welcomes welcoming hail hails hailed hailing dismiss
            dismisses dismissed dismissing reject rejects rejected rejecting apologise apologised apologize apologized boast
            boasts boasted boasting speaks speaking affirm affirms affirmed affirming lament laments lamented lamenting sigh sighs
            sighed exclaim exclaims exclaimed wonder wonders wondered muse mused retort retorts retorted snap snapped conclude
            hint hints hinted clarify clarifies clarified specify specified estimate estimates estimated
            """),
        Ambiguous = new(Ambiguous),
        Telling = new(Telling),
        Passive = new("am is are was were be been being get gets got"),
        Between = new(
            """
            also later then has have had having already again once earlier reportedly further furthermore simply only just even
            still now today yesterday tomorrow both themselves himself herself itself would will could may might did does do
            previously repeatedly publicly flatly merely bluntly subsequently afterwards meanwhile however too all each always
            never not
            """),
        According = new("according"),
        Male = new("he"),
        Female = new("she"),
        Neutral = new("they it"),
        First = new("i we"),
        Titles = new(
            """
            mr mrs ms miss mx dr prof professor sir dame lord lady president vice prime minister secretary chancellor premier
            governor mayor senator congressman congresswoman representative deputy chief director chairman chairwoman chair
            chairperson spokesman spokeswoman spokesperson captain colonel general major sergeant lieutenant commander admiral
            inspector superintendent detective officer constable judge justice attorney ambassador bishop archbishop cardinal pope
            father sister brother rev reverend imam rabbi sheikh ayatollah king queen prince princess lt col gen maj sgt capt cmdr
            sen rep gov gen hon st coach manager engineer harbour harbor master editor minister-president commissioner councillor
            councilor councilman councilwoman alderman alderwoman treasurer clerk envoy speaker founder leader foreign interior
            finance defence defense health energy former acting
            """),
        MaleTitles = new("mr sir lord king prince"),
        FemaleTitles = new("mrs ms miss dame lady queen princess"),
        Definite = new("the this that these those his her their its my our same"),
        Articles = new("the a an"),
        Prepositions = new(
            """
            in on at of for from with by to about after before during since until under over against into near through without
            within among between across along behind beside besides beyond despite outside inside toward towards upon via per
            following regarding concerning amid including citing quoting unlike like than as
            """),
        ToPrepositions = new("to"),
        ForPrepositions = new("for of from at with"),
        Coordinators = new("and but or nor yet so"),
        Subordinators = new(
            """
            while when whereas although though because if unless once whether where whenever as since after before until asked
            speaking writing addressing questioned responding referring commenting answering pressed told having being given
            """),
        Relatives = new("who which that whose whom"),
        Calendar = new(
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
            october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
            """),
        Abbreviations = new(
            """
            mr mrs ms dr prof rev hon st sen rep gov gen col lt sgt capt cmdr maj adm jr sr vs no nos fig vol inc ltd corp co bros
            jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun approx est etc eg ie cf
            al
            """),
        Elided = new("o d l"),
    };
}
