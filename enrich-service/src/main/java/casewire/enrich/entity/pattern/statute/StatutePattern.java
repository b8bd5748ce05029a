package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.pattern.Pattern;
import casewire.enrich.entity.pattern.Scan;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Statutes: places in a code ({@code 17 U.S.C. § 512(c)}, {@code section 1983 of title 42}), acts
 * by name ({@code Computer Fraud and Abuse Act}), European acts by number, sections and articles
 * with the act they belong to, and initials that the text itself introduces.
 */
public final class StatutePattern implements Pattern {
  private static final Lexicon<Boolean> INTRODUCING =
      Lexicon.of("better also known as called or the commonly");

  /** The words that a statute begins with where they are small. */
  private static final Lexicon<Boolean> SMALL_FIRST_WORDS =
      Lexicon.anyOf(CodePlaces.FIRST_WORDS, Provisions.FIRST_WORDS, ActNames.SMALL);

  private final Statutes known = Statutes.load();

  @Override
  public void find(Scan scan, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    ActNames acts = new ActNames(tokens, known);
    EuropeanActs european = new EuropeanActs(tokens);
    CodePlaces places = new CodePlaces(tokens);
    NumberedLaws numbered = new NumberedLaws(tokens);
    Provisions provisions = new Provisions(tokens, acts, european);
    List<Introduced> introduced = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Law law = mayBegin(tokens, i) ? lawAt(places, provisions, european, numbered, acts, i) : null;
      if (law == null) {
        i++;
        continue;
      }
      found.accept(scan.found(EntityType.STATUTE, law.start(), law.end() - 1, law.value()));
      Introduced initials = introducedBy(tokens, law);
      if (initials != null) {
        introduced.add(initials);
      }
      i = law.end();
    }
    for (Introduced initials : introduced) {
      everyMention(scan, initials, found);
    }
  }

  /**
   * A statute as written.
   *
   * @param start first token
   * @param end token after the last
   * @param value normalised, null if unknown
   */
  record Law(int start, int end, String value) {}

  /** Initials that a text gives a statute: "Federal Communications Act (FCA)". */
  private record Introduced(String initials, String value) {}

  /** One look or two tell most tokens apart. */
  private static boolean mayBegin(Tokens tokens, int i) {
    return tokens.isWord(i)
        ? tokens.isCapitalized(i) || SMALL_FIRST_WORDS.has(tokens, i)
        : tokens.isNumber(i) || tokens.isSign(i, CodePlaces.SECTION);
  }

  private static Law lawAt(
      CodePlaces places,
      Provisions provisions,
      EuropeanActs european,
      NumberedLaws numbered,
      ActNames acts,
      int i) {
    Law law = places.at(i);
    if (law == null) {
      law = provisions.at(i);
    }
    if (law == null) {
      law = european.at(i);
    }
    if (law == null) {
      law = numbered.at(i);
    }
    return law == null ? acts.at(i) : law;
  }

  /** "Computer Fraud and Abuse Act (CFAA)", "... Organizations Act, better known as Rico". */
  private static Introduced introducedBy(Tokens tokens, Law law) {
    int word = law.end();
    boolean bracket = tokens.isSign(word, '(');
    while (word < law.end() + 6
        && (tokens.isSign(word, "(,\"\u201c'\u2018") || INTRODUCING.has(tokens, word))) {
      word++;
    }
    if (word == law.end() || tokens.length(word) < 2 || tokens.length(word) > 8) {
      return null;
    }
    boolean initials = isInitialsOf(tokens, law, tokens.text(word));
    boolean bracketed = bracket && word <= law.end() + 3 && tokens.isAllCapitals(word);
    return bracketed || initials && tokens.isCapitalized(word)
        ? new Introduced(tokens.text(word), law.value())
        : null;
  }

  private static boolean isInitialsOf(Tokens tokens, Law law, String word) {
    StringBuilder initials = new StringBuilder();
    for (int at = law.start(); at < law.end(); at++) {
      if (tokens.isCapitalized(at)) {
        initials.append(tokens.text().charAt(tokens.start(at)));
      }
    }
    String upper = word.toUpperCase(Locale.ROOT);
    String all = initials.toString();
    // Rico leaves out the A of Act.
    return all.equals(upper) || all.equals(upper + "A");
  }

  /** What is in the list already is found twice; the same spans are one in the end. */
  private static void everyMention(Scan scan, Introduced introduced, Consumer<Found> found) {
    Tokens tokens = scan.tokens();
    String text = tokens.text();
    String initials = introduced.initials();
    int from = text.indexOf(initials);
    while (from >= 0) {
      int token = tokens.indexAt(from);
      int end = from + initials.length();
      if (tokens.exists(token) && tokens.start(token) == from && tokens.end(token) == end) {
        found.accept(Found.of(EntityType.STATUTE, new Span(from, end), introduced.value()));
      }
      from = text.indexOf(initials, end);
    }
  }
}
