package casewire.enrich.cases;

import casewire.enrich.cases.LitigationEvent.Modality;
import casewire.enrich.cases.PhraseTable.Found;
import casewire.events.EntityType;
import java.util.Set;

/** Tells a fact from a plan, a possibility, a denial, and from what went before the news. */
final class Modalities {
  private static final int BEFORE = 5;
  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "could",
          "would",
          "might",
          "may",
          "if",
          "can",
          "whether",
          "threatened",
          "threaten",
          "threatens",
          "threatening",
          "able",
          "unless",
          "should",
          "considering",
          "or");
  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "about",
          "due",
          "expected",
          "likely",
          "plans",
          "plan",
          "planning",
          "set",
          "scheduled",
          "face",
          "faces",
          "facing",
          "intends",
          "vowed",
          "preparing",
          "awaiting");
  private static final Set<String> NEGATED =
      Set.of("not", "never", "without", "nor", "didn't", "wasn't", "hasn't", "cannot", "avoid");
  private static final Set<String> BACKGROUND =
      Set.of(
          "previously",
          "earlier",
          "ago",
          "once",
          "landmark",
          "originally",
          "had",
          "previous",
          "formerly",
          "similar",
          "separate",
          "separately");

  private final Reading reading;

  Modalities(Reading reading) {
    this.reading = reading;
  }

  Modality of(Found<EventTerm> found) {
    int start = Math.max(reading.sentenceStart(found.from()), found.from() - BEFORE);
    Modality modality = Modality.FACT;
    for (int i = found.from() - 1; i >= start; i--) {
      Word word = reading.word(i);
      if (word.is(",") || word.is(";") || word.is(":") || word.is("that")) {
        break;
      }
      if (word.entity() != null) {
        continue;
      }
      if (NEGATED.contains(word.lower())) {
        return Modality.NEGATED;
      }
      if (HYPOTHETICAL.contains(word.lower())) {
        modality = Modality.HYPOTHETICAL;
      } else if (FUTURE.contains(word.lower()) && modality == Modality.FACT) {
        modality = Modality.FUTURE;
      }
    }
    return modality == Modality.FACT && isBackground(found) ? Modality.BACKGROUND : modality;
  }

  /** Pluperfect and words such as "previously" in the sentence, outside the headline. */
  private boolean isBackground(Found<EventTerm> found) {
    if (reading.isHeadline(found.from())) {
      return false;
    }
    int limit = Math.min(reading.sentenceEnd(found.from()), found.to() + BEFORE);
    int start = Math.max(reading.sentenceStart(found.from()), found.from() - BEFORE);
    for (int i = start; i < limit; i++) {
      Word word = reading.word(i);
      if (word.entity() == null && BACKGROUND.contains(word.lower())) {
        return true;
      }
      if (word.isType(EntityType.DATE) && isPastYear(word)) {
        return true;
      }
    }
    return false;
  }

  /** A bare year, or one of the years before the article's. */
  private boolean isPastYear(Word date) {
    String value = date.entity().value();
    String digits = value == null ? date.lower() : value;
    if (digits.length() < 4 || !digits.substring(0, 4).chars().allMatch(Character::isDigit)) {
      return false;
    }
    int year = Integer.parseInt(digits.substring(0, 4));
    return reading.document().published().map(day -> year < day.getYear()).orElse(false);
  }
}
