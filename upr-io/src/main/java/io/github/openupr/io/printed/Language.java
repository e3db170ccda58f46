package io.github.openupr.io.printed;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells in which of the six official languages of the United Nations a text is, by its script and its commonest words. */
final class Language {

    private static final String ENGLISH = "en";
    private static final int ENOUGH = 40_000;

    /** Words that are common in one of the three languages and rare in the others. */
    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "of", "and", "to", "in", "that", "with", "for", "by", "its", "on", "had", "was", "were");

    private static final Set<String> FRENCH_WORDS =
            Set.of("le", "les", "des", "du", "et", "une", "dans", "pour", "par", "sur", "aux", "au", "qui", "est");

    private static final Set<String> SPANISH_WORDS =
            Set.of("el", "los", "las", "del", "y", "en", "una", "para", "por", "con", "al", "su", "se", "que");

    private Language() {}

    /** Its tag by BCP 47; English where nothing else is clear. */
    static String of(List<Block> blocks) {
        int[] scripts = new int[3];
        int[] words = new int[3];
        int letters = 0;
        for (Block block : blocks) {
            if (letters > ENOUGH) {
                break;
            }
            letters += block.text().length();
            countScripts(block.text(), scripts);
            countWords(block.text(), words);
        }
        String byScript = byScript(scripts, letters);
        return byScript.isEmpty() ? byWords(words) : byScript;
    }

    private static void countScripts(String text, int[] scripts) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0400') {
                UnicodeScript script = UnicodeScript.of(c);
                scripts[0] += script == UnicodeScript.CYRILLIC ? 1 : 0;
                scripts[1] += script == UnicodeScript.ARABIC ? 1 : 0;
                scripts[2] += script == UnicodeScript.HAN ? 1 : 0;
            }
        }
    }

    private static String byScript(int[] scripts, int letters) {
        String[] tags = {"ru", "ar", "zh"};
        for (int i = 0; i < tags.length; i++) {
            if (scripts[i] > letters / 4) {
                return tags[i];
            }
        }
        return "";
    }

    private static void countWords(String text, int[] words) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            words[0] += ENGLISH_WORDS.contains(word) ? 1 : 0;
            words[1] += FRENCH_WORDS.contains(word) ? 1 : 0;
            words[2] += SPANISH_WORDS.contains(word) ? 1 : 0;
        }
    }

    private static String byWords(int[] words) {
        if (words[1] > words[0] && words[1] >= words[2]) {
            return "fr";
        }
        return words[2] > words[0] ? "es" : ENGLISH;
    }
}
