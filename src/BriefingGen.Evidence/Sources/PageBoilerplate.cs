using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>
/// Lines that belong to a web page and not to the article: links to share or to read on, advertisements, cookies. A closed list
/// of what such lines begin with, and only for short ones, so that no sentence of an article is taken for one.
/// </summary>
internal static class PageBoilerplate
{
    /// <summary>In UTF-16 units: what begins so is furniture if it is no longer.</summary>
    private const int Longest = 160;

    /// <summary>A line that is nothing else.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        "advertisement", "advertisements", "advert", "ad", "sponsored", "sponsored content", "promoted content", "related",
        "menu", "home", "search",
        "share", "print", "email", "e-mail", "tweet", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "comments",
        "comment", "tags",
        "newsletter", "newsletters", "most read", "most popular", "trending", "latest news", "top stories", "editor’s picks",
        "editors’ picks",
        "next", "previous", "loading", "close", "contact", "contact us", "about us", "careers", "terms", "privacy", "cookies",
        "log in", "login",
        "register", "sign in", "subscribe", "recommended", "more", "exit mobile version", "view comments", "post a comment",
        "back to top", "back",
        "publicité", "annonce", "annonces", "partager", "imprimer", "commentaires", "accueil", "recherche", "connexion",
        "s’abonner", "abonnés",
        "mots-clés", "étiquettes", "lire aussi", "à lire aussi", "les plus lus", "suivant", "précédent", "fermer",
        "mentions légales", "voir aussi",
    };

    /// <summary>What a short line begins with.</summary>
    private static readonly string[] Beginnings =
    [
        "exit mobile version", "share this", "share on", "share via", "share article", "share the article", "click to share",
        "click here",
        "read more", "read next", "read also", "read also:", "also read", "see also", "related:", "related articles",
        "related article",
        "related stories", "related posts", "related topics", "related news", "more on this", "more from", "more on",
        "you may also like",
        "you might also like", "recommended for you", "advertisement", "story continues below", "article continues",
        "continue reading",
        "sign up", "subscribe", "get our newsletter", "join our", "follow us", "like us on", "tags:", "tag:", "filed under",
        "topics:",
        "categories:", "posted in", "leave a comment", "leave a reply", "post a comment", "view comments", "show comments",
        "log in to",
        "we use cookies", "this site uses cookies", "this website uses cookies", "our website uses cookies",
        "by continuing to use this",
        "accept all", "accept cookies", "manage cookies", "cookie policy", "cookie settings", "privacy policy", "terms of use",
        "terms and conditions", "all rights reserved", "copyright ©", "© ", "(c) ", "copyright 20", "back to top", "skip to",
        "scroll to", "photo:",
        "photo by", "photo credit", "image:", "image credit", "image caption", "file photo", "watch:", "listen to this",
        "listen:", "copy link",
        "print this", "email this", "download the", "download our", "open in app", "loading", "view original",
        "originally published",
        "have a story", "send us your", "support our", "donate", "become a member", "you have read", "this article was",
        "published by",
        "lire aussi", "à lire aussi", "lire la suite", "lire plus", "sur le même sujet", "articles similaires", "à voir aussi",
        "partager sur",
        "partager cet", "partagez", "publicité", "la suite après", "abonnez-vous", "inscrivez-vous", "s’inscrire", "suivez-nous",
        "rejoignez",
        "mots-clés :", "mots clés", "étiquettes :", "laisser un commentaire", "nous utilisons des cookies", "ce site utilise",
        "accepter et",
        "tout accepter", "politique de confidentialité", "tous droits réservés", "retour en haut", "crédit photo", "photo :",
        "cliquez ici",
        "télécharger l", "envoyer par", "imprimer cet", "recevez",
    ];

    /// <summary>By their first letter, as a capital: most lines begin with none of them.</summary>
    private static readonly ILookup<char, string> BeginningsBy =
        Beginnings.ToLookup(beginning => char.ToUpperInvariant(beginning[0]));

    public static bool Is(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.Length is 0 or > Longest)
            return false;
        var plain = Plain(text);
        if (Whole.Contains(plain))
            return true;
        foreach (var beginning in plain.Length == 0 ? [] : BeginningsBy[char.ToUpperInvariant(plain[0])])
            if (plain.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && EndsThere(plain, beginning.Length)
                && !IsSentence(plain))
                return true;
        return false;
    }

    /// <summary>The furniture at a paragraph's end: its last lines, or its last words behind a sentence.</summary>
    /// <returns>Null if the paragraph is an article's to its end.</returns>
    public static TextSpan? AtEnd(TextSpan paragraph)
    {
        var content = paragraph.File.Content;
        TextSpan? found = null;
        for (var at = paragraph.End - 1; at > paragraph.Start && paragraph.End - at <= Longest; at--)
        {
            if (content[at] is not ('\n' or '.' or '!' or '?' or '”' or '"' or '»' or '…'))
                continue;
            var rest = paragraph.File.Span(at + 1, paragraph.End - at - 1);
            var trimmed = rest.Text.TrimStart();
            if (trimmed.Length > 0 && (char.IsWhiteSpace(rest.Text[0]) || content[at] == '\n') && Is(trimmed))
                found = paragraph.File.Span(paragraph.End - trimmed.Length, trimmed.Length);
        }

        return found;
    }

    private static string Plain(ReadOnlySpan<char> text) =>
        text.TrimStart("▶►•·*>#-–—|»« ").TrimEnd(".…:|>»→ ").ToString().Replace('\'', '’');

    private static bool EndsThere(string plain, int length) =>
        length >= plain.Length || !char.IsLetter(plain[length]) || !char.IsLetter(plain[length - 1]);

    /// <summary>“Subscribe to a plan and pay, they said.” is told, not offered.</summary>
    private static bool IsSentence(string plain) =>
        plain.Contains(" said", StringComparison.Ordinal) || plain.Contains(" told ", StringComparison.Ordinal)
            || plain.Contains('“', StringComparison.Ordinal);
}
