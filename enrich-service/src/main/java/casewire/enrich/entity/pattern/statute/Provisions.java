package casewire.enrich.entity.pattern.statute;

import casewire.enrich.entity.pattern.statute.StatutePattern.Law;
import casewire.enrich.entity.scan.Lexicon;
import casewire.enrich.entity.scan.Tokens;

/**
 * Sections, articles and rules, with the act they belong to where it follows: {@code Section 230},
 * {@code Article 3(1) of Directive 2001/29}, {@code section 97A of the Copyright, Designs and
 * Patents Act}, {@code Rule 10b-5}, {@code First Amendment}.
 */
final class Provisions {
  /** Whose act it is, before its name. */
  private static final Lexicon<Boolean> NATIONAL =
      Lexicon.of(
          "eu us uk german french italian spanish portuguese dutch belgian swiss austrian danish"
              + " norwegian swedish finnish irish british scottish polish czech greek turkish russian"
              + " ukrainian israeli indian pakistani chinese japanese korean taiwanese singaporean"
              + " australian canadian mexican brazilian argentine nigerian kenyan federal european");

  /** The words that a provision begins with; "rule" only with a capital. */
  static final Lexicon<Boolean> FIRST_WORDS =
      Lexicon.of("federal section sections s article articles art");

  private final Tokens tokens;
  private final ActNames acts;
  private final EuropeanActs european;

  Provisions(Tokens tokens, ActNames acts, EuropeanActs european) {
    this.tokens = tokens;
    this.acts = acts;
    this.european = european;
  }

  Law at(int i) {
    if (tokens.isWord(i, "federal")) {
      return federalRule(i);
    }
    String kind = kind(i);
    if (kind == null) {
      return null;
    }
    int number = tokens.isSign(i + 1, '.') ? i + 2 : i + 1;
    int end = SectionNumbers.end(tokens, number);
    if (end < 0) {
      return null;
    }
    int listed = endOfList(end);
    Law act = actAfter(listed);
    String place = kind + " " + SectionNumbers.text(tokens, number, listed);
    if (act != null) {
      return new Law(i, act.end(), act.value() == null ? null : act.value() + ", " + place);
    }
    // A small "section" is often a paper's; one with a letter or a bracket is a statute's.
    boolean exact = end > number + 1 && tokens.length(i) >= 4;
    boolean alone =
        (tokens.isCapitalized(i) || exact) && tokens.length(i) >= 4 && !isOfSomethingElse(end);
    return alone ? new Law(i, end, kind + " " + SectionNumbers.text(tokens, number, end)) : null;
  }

  /** "Federal Rule of Civil Procedure 26(d)(1)", "Federal Rules of Evidence". */
  private Law federalRule(int i) {
    boolean rule = tokens.isWord(i + 1, "rule") || tokens.isWord(i + 1, "rules");
    if (!rule || !tokens.isWord(i + 2, "of") || !tokens.isCapitalized(i + 3)) {
      return null;
    }
    int at = i + 4;
    at = tokens.isWord(at, "procedure") ? at + 1 : at;
    boolean known = at == i + 5 || tokens.isWord(i + 3, "evidence");
    if (!known) {
      return null;
    }
    String rules = "Federal Rules of " + tokens.text(i + 3, at - 1);
    int end = SectionNumbers.end(tokens, at);
    return end < 0
        ? new Law(i, at, rules)
        : new Law(i, end, rules + ", rule " + SectionNumbers.text(tokens, at, end));
  }

  /** "Section" of "Section 230", in one form for all; null if the token begins no provision. */
  private String kind(int i) {
    if (tokens.isWord(i, "section")
        || tokens.isWord(i, "sections")
        || tokens.isWord(i, "s") && tokens.isSign(i + 1, '.') && !tokens.isGlued(i)) {
      return "section";
    }
    if (tokens.isWord(i, "article") || tokens.isWord(i, "articles") || tokens.isWord(i, "art")) {
      return "article";
    }
    return tokens.isWord(i, "rule") && tokens.isCapitalized(i) ? "rule" : null;
  }

  /** "Articles 3 and 4 of ...", "Article 5(2)(a) or (b) of ...". */
  private int endOfList(int end) {
    int at = end;
    for (int more = 0; more < 5; more++) {
      boolean joined =
          tokens.isSign(at, ',') || tokens.isWord(at, "and") || tokens.isWord(at, "or");
      int next = joined ? SectionNumbers.end(tokens, at + 1) : -1;
      if (next < 0) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** The act in "... of the Copyright Act", "... of Directive 2001/29", "... TFEU". */
  private Law actAfter(int i) {
    int at = i;
    if (tokens.isWord(at, "of") || tokens.isWord(at, "in") || tokens.isWord(at, "under")) {
      at = tokens.isWord(at + 1, "the") ? at + 2 : at + 1;
    }
    boolean national = NATIONAL.has(tokens, at) && tokens.isCapitalized(at);
    Law law = actAt(national ? at + 1 : at);
    // "European" belongs to the name of the European Convention on Human Rights.
    return law == null && national ? actAt(at) : law;
  }

  private Law actAt(int at) {
    Law law = european.at(at);
    return law == null ? acts.startingAt(at) : law;
  }

  /** "Section 3 of the report" is no statute. */
  private boolean isOfSomethingElse(int end) {
    return tokens.isWord(end, "of")
        && tokens.isWord(end + 1, "the")
        && !tokens.isCapitalized(end + 2);
  }
}
