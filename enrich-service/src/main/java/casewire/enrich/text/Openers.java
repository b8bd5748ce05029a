package casewire.enrich.text;

import java.util.Locale;
import java.util.Set;

/** Words with which sentences begin and names do not. */
final class Openers {
  private static final int LONGEST = 10;
  private static final Set<String> WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "it",
          "its",
          "he",
          "she",
          "they",
          "his",
          "her",
          "their",
          "we",
          "you",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "to",
          "but",
          "and",
          "however",
          "this",
          "that",
          "these",
          "those",
          "there",
          "when",
          "while",
          "after",
          "before",
          "although",
          "though",
          "if",
          "as",
          "since",
          "because",
          "according",
          "meanwhile",
          "under",
          "both",
          "no",
          "not",
          "all",
          "some",
          "many",
          "most",
          "last",
          "earlier",
          "then",
          "also",
          "what",
          "who",
          "with",
          "such",
          "i",
          "our",
          "other",
          "another",
          "each",
          "even",
          "one",
          "two",
          "three",
          "despite",
          "during");

  private Openers() {}

  static boolean opensSentence(String text, int start, int end) {
    return end - start <= LONGEST
        && WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
