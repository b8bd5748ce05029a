package casewire.enrich.cases.matter;

import casewire.enrich.cases.grammar.Verbs;
import casewire.enrich.cases.matter.Taxonomy.Force;
import casewire.enrich.cases.matter.Taxonomy.Sign;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** The entries of a taxonomy that the sentences about a case tell. */
public final class TermFinding {
  private static final int LEAD_SENTENCES = 3;

  /** How far before what somebody is not accused of the "not" may stand. */
  private static final int REACH = 5;

  private static final Set<String> ACCUSED =
      Set.of("accused", "charged", "convicted", "sued", "about", "indicted", "prosecuted");

  private final Reading reading;
  private final List<Found<Sign>> signs;
  private final Predicate<Found<Sign>> denied;

  private TermFinding(
      Reading reading, Taxonomy taxonomy, Function<TermFinding, Predicate<Found<Sign>>> denied) {
    this.reading = reading;
    this.signs = taxonomy.in(reading);
    this.denied = denied.apply(this);
  }

  /** Who finds "no breach of copyright" has decided on one. */
  public static TermFinding ofClaims(Reading reading, Taxonomy claims) {
    return new TermFinding(reading, claims, finding -> finding::isNobodyAccused);
  }

  public static TermFinding ofRelief(Reading reading, Taxonomy relief) {
    return new TermFinding(reading, relief, finding -> finding::isDenied);
  }

  /** "Copyright Act", "patent office": a name. */
  private boolean isName(Found<Sign> sign) {
    return reading.is(sign.to(), "act") || reading.is(sign.to(), "office");
  }

  /** "He was not charged with piracy". */
  private boolean isNobodyAccused(Found<Sign> sign) {
    boolean accused = false;
    int start = Math.max(reading.sentenceStart(sign.from()), sign.from() - REACH);
    for (int i = sign.from() - 1; i >= start; i--) {
      accused |= ACCUSED.contains(reading.word(i).lower());
      if (accused && (reading.is(i, "not") || reading.is(i, "never"))) {
        return true;
      }
    }
    return false;
  }

  /** "Fees are not included", "no injunction". */
  private boolean isDenied(Found<Sign> sign) {
    boolean told = sign.to() + 1 < reading.sentenceEnd(sign.from());
    if (told && Verbs.isAuxiliary(reading.word(sign.to())) && reading.is(sign.to() + 1, "not")) {
      return true;
    }
    int start = Math.max(reading.sentenceStart(sign.from()), sign.from() - 2);
    for (int i = start; i < sign.from(); i++) {
      if (reading.is(i, "no") || reading.is(i, "without") || reading.is(i, "not")) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param about whether a sentence is about the case
   * @param reports whether a sentence reports an event of the case
   */
  public List<Found<Sign>> of(IntPredicate about, IntPredicate reports) {
    List<Found<Sign>> found = new ArrayList<>();
    List<Found<Sign>> hints = new ArrayList<>();
    for (Found<Sign> sign : signs) {
      int sentence = reading.word(sign.from()).sentence();
      if (!about.test(sentence) || isName(sign) || denied.test(sign)) {
        continue;
      }
      Force force = sign.meaning().force();
      boolean near = reports.test(sentence) || sentence <= LEAD_SENTENCES;
      if (force == Force.SURE || force == Force.NEAR && near) {
        found.add(sign);
      } else {
        hints.add(sign);
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    return hints.stream().filter(hint -> hint.meaning().force() == Force.HINT).toList();
  }
}
