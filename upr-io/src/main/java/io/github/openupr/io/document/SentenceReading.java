package io.github.openupr.io.document;

import io.github.openupr.code.ClaimedStatus;
import io.github.openupr.code.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one sentence says of recommendations: which numbers have which position, how many have, and what holds for all others.
 *
 * @param answers lists of numbers with their positions
 * @param counts how many recommendations have a position
 * @param others the position of all others, or of all
 * @param lists all lists of numbers, also those of which it says no position
 */
record SentenceReading(
        List<Answered> answers, List<Counted> counts, Optional<StatedPosition> others, List<NumberList> lists) {

    /**
     * A list with its position.
     *
     * @param claimOnly whether only the implementation is spoken of, from which the position follows unless another is given elsewhere
     */
    record Answered(NumberList list, StatedPosition position, boolean claimOnly) {}

    /** How many recommendations have a position, and where it says so; without a position, how many there are. */
    record Counted(int count, Optional<StatedPosition> position, String place) {

        Counted at(String where) {
            return new Counted(count, position, where);
        }
    }

    private enum Kind {
        LIST,
        COUNT,
        OTHERS,
        WORDS
    }

    /**
     * Something in the sentence.
     *
     * @param index which list or words; of a count, the count
     * @param passive of words, whether they speak of what stands before them; of a count, whether it is that of all recommendations
     */
    private record Token(Kind kind, int start, int end, int index, boolean passive) {}

    private static final Pattern ABOUT = Pattern.compile("\\brec(?:ommendation)?s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:all (?:of )?(?:the |its |these )?)?(?:the )?(?:other|remaining|rest of the) (?:[0-9]{1,3} )?(?:[a-z]+ )?recommendations?\\b"
                    + "|\\ball (?:of )?(?:the |these |those |its )?(?:[0-9]{1,3} )?(?:[a-z]+ )?recommendations\\b(?!,? (?:of which|listed|below|above|set out|under))"
                    + "|\\b(?:all )?(?:the )?(?:others|rest)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile(
            "(?<![0-9.–/-])\\b(?<total>total of |received |receiving |contains? |contained |out of (?:the )?|of the )?"
                    + "(?<count>[0-9]{1,3})\\b(?:(?= (?:of them |of these |of which |recommendations )?(?:are|were|have been|has been|enjoy(?:s|ed)?|supported|accepted"
                    + "|noted|rejected|do|did)\\b)|(?= (?:[a-z-]+ ){0,2}recommendations?\\b)"
                    + "|(?= (?:out )?of (?:the |these |a total of |all )?[0-9]{1,3} ))"
                    + "|\\bfollowing (?<below>[0-9]{1,3})\\b(?![.–-]?[0-9])|\\brecommendations? ?\\((?<bracket>[0-9]{1,3})\\)"
                    + "|\\b(?:accepts|supports|notes|accepted|supported|noted|rejected) (?<behind>[0-9]{1,3})\\b(?= ?(?:[,;.)]|and\\b|$)(?![0-9]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:except(?:ing|ion of)?(?: for)?|other than|apart from|excluding|save for|but not|aside from)(?: the)?(?: following)?"
                    + "(?: recommendations?)?(?: nos?\\.?)?[\\s:(]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORWARD =
            Pattern.compile("^ ?(?:recommendations?)?(?: ?\\([0-9]{1,3}\\))? ?[:–—-]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW = Pattern.compile("following|below|;", Pattern.CASE_INSENSITIVE);

    /** Reads a sentence. */
    static SentenceReading of(String sentence) {
        List<NumberList> lists = NumberList.in(sentence);
        boolean about = !lists.isEmpty() || ABOUT.matcher(sentence).find();
        List<PositionWords> words = about ? PositionWords.in(sentence) : List.of();
        List<Token> tokens = tokens(sentence, lists, words);
        List<Answered> answers = new ArrayList<>();
        List<Counted> counts = new ArrayList<>();
        Optional<StatedPosition> others = Optional.empty();
        Optional<ClaimedStatus> claim = PositionWords.claim(sentence);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.WORDS) {
                continue;
            }
            Optional<StatedPosition> position = bound(sentence, tokens, i)
                    .map(found -> words.get(found.index()).stated(sentence));
            switch (token.kind()) {
                case LIST -> {
                    NumberList list = lists.get(token.index());
                    boolean excepted =
                            EXCEPT.matcher(sentence.substring(0, list.start())).find()
                                    && bound(sentence, tokens, i)
                                            .filter(found -> found.end() < list.start())
                                            .isPresent();
                    Optional<StatedPosition> own = excepted ? position.flatMap(SentenceReading::opposite) : position;
                    if (own.isPresent()) {
                        answers.add(new Answered(list, own.get().withClaim(claim), false));
                    } else if (words.isEmpty()) {
                        PositionWords.claimed(sentence).ifPresent(each -> answers.add(new Answered(list, each, true)));
                    }
                }
                case COUNT -> counts.add(new Counted(token.index(), token.passive() ? Optional.empty() : position, ""));
                case OTHERS -> others = others.or(() -> position);
                case WORDS -> throw new IllegalStateException();
            }
        }
        return new SentenceReading(answers, counts, others, lists);
    }

    /** What is said of those that a State excepts from all that it supports: they do not enjoy its support, so they are noted. */
    private static Optional<StatedPosition> opposite(StatedPosition position) {
        return position.position() == Position.SUPPORTED
                ? Optional.of(new StatedPosition(Position.NOTED, false, Optional.empty(), "except"))
                : Optional.empty();
    }

    private static List<Token> tokens(String sentence, List<NumberList> lists, List<PositionWords> words) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            tokens.add(new Token(Kind.LIST, lists.get(i).start(), lists.get(i).end(), i, false));
        }
        for (int i = 0; i < words.size(); i++) {
            tokens.add(new Token(
                    Kind.WORDS,
                    words.get(i).start(),
                    words.get(i).end(),
                    i,
                    words.get(i).passive()));
        }
        Matcher others = OTHERS.matcher(sentence);
        while (others.find()) {
            add(tokens, new Token(Kind.OTHERS, others.start(), others.end(), 0, false), lists);
        }
        Matcher counts = COUNT.matcher(sentence);
        while (counts.find()) {
            for (String group : List.of("count", "below", "bracket", "behind")) {
                if (counts.group(group) != null) {
                    int count = Integer.parseInt(counts.group(group));
                    add(
                            tokens,
                            new Token(
                                    Kind.COUNT,
                                    counts.start(group),
                                    counts.end(group),
                                    count,
                                    counts.group("total") != null),
                            lists);
                }
            }
        }
        tokens.sort(Comparator.comparingInt(Token::start));
        return tokens;
    }

    private static void add(List<Token> tokens, Token token, List<NumberList> lists) {
        if (lists.stream().noneMatch(list -> list.start() <= token.start() && token.start() < list.end())) {
            tokens.add(token);
        }
    }

    /**
     * The words that a list or count belongs to: those right behind it where they are passive ("140.1 and 140.2 are noted"), else the last
     * before it ("accepts 140.1"), else the next.
     */
    private static Optional<Token> bound(String sentence, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        Optional<Token> before = Optional.empty();
        for (int i = 0; i < index; i++) {
            if (tokens.get(i).kind() == Kind.WORDS) {
                before = Optional.of(tokens.get(i));
            }
        }
        Optional<Token> behind = Optional.empty();
        boolean direct = true;
        for (int i = index + 1; i < tokens.size() && behind.isEmpty(); i++) {
            if (tokens.get(i).kind() == Kind.WORDS) {
                behind = Optional.of(tokens.get(i));
            } else {
                direct &= tokens.get(i).kind() == Kind.OTHERS || tokens.get(i).start() < token.end();
            }
        }
        boolean passive = direct
                && behind.filter(found -> isBackward(sentence, token, found)).isPresent();
        return passive || before.isEmpty() ? behind : before;
    }

    private static boolean isBackward(String sentence, Token token, Token words) {
        String between = sentence.substring(token.end(), Math.max(token.end(), words.start()));
        return words.passive()
                && !BELOW.matcher(between).find()
                && !FORWARD.matcher(sentence.substring(words.end())).find();
    }
}
