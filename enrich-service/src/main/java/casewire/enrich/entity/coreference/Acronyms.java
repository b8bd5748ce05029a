package casewire.enrich.entity.coreference;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.text.Tokens;
import java.util.List;

/** Whether capitals stand for a name: "CEA" for Consumer Electronics Association. */
public final class Acronyms {
  private Acronyms() {}

  /**
   * Whether the letters of a token are initials of the candidate's words, in order. Small words and
   * words at the end may be left out; a word may give more than one letter ("PhonoGraphic").
   */
  public static boolean stands(MarkedText text, int acronym, Candidate candidate) {
    Tokens tokens = text.tokens();
    String letters = lettersOf(tokens, acronym);
    if (letters.length() < 2 || candidate.length() < 2) {
      return false;
    }
    int at = 0;
    for (int i = candidate.from(); i < candidate.to() && at < letters.length(); i++) {
      if (Character.toUpperCase(tokens.first(i)) == letters.charAt(at)) {
        at++;
      } else if (tokens.shape(i).isCapital() && at == 0 && i > candidate.from()) {
        return false;
      }
      for (char inner : afterHyphens(tokens, i).toCharArray()) {
        boolean next = at > 0 && at < letters.length() && inner == letters.charAt(at);
        at += next ? 1 : 0;
      }
    }
    return at == letters.length()
        && Character.toUpperCase(tokens.first(candidate.from())) == letters.charAt(0)
        && capitals(tokens, candidate) <= letters.length() + 1;
  }

  /**
   * What the candidate may be shortened to: the initials of its capitalised words, and of all its
   * words but "the" ("Department of Justice": DJ and DOJ).
   */
  static List<String> of(MarkedText text, Candidate candidate) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      char first = Character.toUpperCase(text.tokens().first(i));
      if (text.tokens().shape(i).isCapital()) {
        capitals.append(first).append(afterHyphens(text.tokens(), i));
      }
      if (Character.isLetter(first)) {
        all.append(first);
      }
    }
    return List.of(capitals.toString(), all.toString());
  }

  /** The capitals that follow a hyphen in the token: S of "News-Service". */
  private static String afterHyphens(Tokens tokens, int token) {
    StringBuilder letters = new StringBuilder();
    for (int i = tokens.start(token) + 1; i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      if (tokens.text().charAt(i - 1) == '-' && Character.isUpperCase(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static int capitals(Tokens tokens, Candidate candidate) {
    int capitals = 0;
    for (int i = candidate.from(); i < candidate.to(); i++) {
      capitals += tokens.shape(i).isCapital() ? 1 : 0;
    }
    return capitals;
  }

  static String lettersOf(Tokens tokens, int token) {
    StringBuilder letters = new StringBuilder();
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      if (Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
