package io.github.openupr.io.cover;

import java.util.List;
import java.util.regex.Pattern;

/** How the title of a report of the Working Group is printed in each official language of the United Nations. */
enum TitleForm {
    ENGLISH(
            "English",
            "reportoftheworkinggroupontheuniversalperiodicreview",
            6,
            6,
            "addendum",
            "corrigendum",
            "the|of|in|to|and|a|its|this|that|by|for|on|with|present|said|see|from|as|each|every|any|their|our|his|her"),
    FRENCH(
            "French",
            "rapportdugroupedetravailsurlexamenperiodiqueuniversel",
            7,
            6,
            "additif",
            "rectificatif",
            "le|du|au|un|ce|son|ces|les|des|et|de|present|dit|leur|chaque|voir"),
    SPANISH(
            "Spanish",
            "informedelgrupodetrabajosobreelexamenperiodicouniversal",
            7,
            6,
            "adicion",
            "correccion",
            "el|del|al|un|este|su|los|y|de|presente|dicho|cada|vease"),
    RUSSIAN(
            "Russian",
            "докладрабочейгруппыпоуниверсальномупериодическомуобзору",
            6,
            6,
            "добавление",
            "исправление",
            "в|о|на|и|из|настоящий|этот|данный|см"),
    ARABIC("Arabic", "تقريرالفريقالعاملالمعنيبالاستعراضالدوريالشامل", 5, 5, "إضافة", "تصويب", "في|من|هذا|و|على"),
    CHINESE("Chinese", "普遍定期审议工作组报告", 7, 1, "增编", "更正", "本|该|的");

    private static final List<TitleForm> ALL = List.of(values());

    private final String language;
    private final String letters;
    private final int firstWord;
    private final int tolerance;
    private final String addendum;
    private final String corrigendum;
    private final Pattern leadsIn;

    /**
     * Describes a title.
     *
     * @param letters the title without case, marks and blanks, as {@link PageText} has letters
     * @param firstWord how many of the letters are its first word
     * @param tolerance how many letters may be wrong: a misprint such as "Report of the Working on the …" (A/HRC/11/23), and OCR
     * @param leadsIn the words behind which the title is no heading but mentioned in a sentence
     */
    TitleForm(
            String language,
            String letters,
            int firstWord,
            int tolerance,
            String addendum,
            String corrigendum,
            String leadsIn) {
        this.language = language;
        this.letters = letters;
        this.firstWord = firstWord;
        this.tolerance = tolerance;
        this.addendum = PageText.letters(addendum);
        this.corrigendum = PageText.letters(corrigendum);
        this.leadsIn = Pattern.compile(leadsIn, Pattern.UNICODE_CASE);
    }

    static List<TitleForm> all() {
        return ALL;
    }

    /** The English name of the language. */
    String language() {
        return language;
    }

    /** The word that heads an addendum, as {@link PageText} has letters. */
    String addendum() {
        return addendum;
    }

    /** The word that heads a corrigendum, as {@link PageText} has letters. */
    String corrigendum() {
        return corrigendum;
    }

    /** Whether a word, in small letters without marks, leads a mention in a sentence. */
    boolean isMentionedBehind(String word) {
        return leadsIn.matcher(word).matches();
    }

    /** How many of these letters, from an index on, print the title; -1 where they do not. */
    int lengthAt(String page, int start) {
        if (!NearPrefix.matches(letters.substring(0, firstWord), page, start, firstWord > 5 ? 2 : 1)) {
            return -1;
        }
        return NearPrefix.length(letters, page, start, tolerance);
    }
}
