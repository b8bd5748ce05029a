package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a weak sign of a case is enough, by what else its sentence says. */
final class Precedents {
  private static final Set<String> DECIDED_BEFORE =
      Set.of(
          "precedent",
          "landmark",
          "cites",
          "cited",
          "citing",
          "upholding",
          "upheld",
          "overturn",
          "overturned",
          "overruled",
          "like",
          "relied",
          "relying",
          "famous",
          "earlier",
          "previous",
          "distinguished",
          "principle",
          "principles",
          "established");

  private final Reading reading;
  private final Set<Integer> litigious = new HashSet<>();
  private final Map<Integer, Set<PartyName>> suing = new HashMap<>();

  Precedents(Reading reading, List<LitigationEvent> events) {
    this.reading = reading;
    for (LitigationEvent event : events) {
      if (event.term().frame() == Frame.SUE && event.sureness() >= 1) {
        suing
            .computeIfAbsent(reading.word(event.from()).sentence(), s -> new HashSet<>())
            .addAll(event.claimants());
      }
      if (event.sureness() < 1
          ? event.term().frame() == Frame.SIGN
          : event.term().stage() != null) {
        litigious.add(reading.word(event.from()).sentence());
      }
    }
    for (Word word : reading.words()) {
      if (word.isType(EntityType.DOCKET)) {
        litigious.add(word.sentence());
      }
    }
  }

  /** Whether the headline or the lead speaks of a case. */
  boolean isAboutLitigation() {
    return litigious.stream().anyMatch(sentence -> sentence <= Reading.LEAD_SENTENCES);
  }

  /** A mere hint such as "took on" makes a case only where the sentence speaks of one. */
  boolean founds(LitigationEvent event) {
    if (event.sureness() >= 1) {
      return true;
    }
    boolean named =
        event.claimants().stream().noneMatch(PartyName::described)
            && event.targets().stream().noneMatch(PartyName::described);
    int sentence = reading.word(event.from()).sentence();
    return named
        && (litigious.contains(sentence) || litigious.contains(sentence - 1) && goesOn(event));
  }

  /** "He sued A. Three weeks later he took on B": in the same paragraph, by the same party. */
  private boolean goesOn(LitigationEvent event) {
    int sentence = reading.word(event.from()).sentence();
    return reading.word(reading.sentenceStarts()[sentence - 1]).paragraph()
            == reading.word(event.from()).paragraph()
        && suing.getOrDefault(sentence - 1, Set.of()).containsAll(event.claimants());
  }

  /** Whether the sentence tells of the cited case as one that was decided before. */
  boolean isPrecedent(LitigationEvent event) {
    for (int i = reading.sentenceStart(event.from()); i < reading.sentenceEnd(event.from()); i++) {
      Word word = reading.word(i);
      if (word.entity() == null && DECIDED_BEFORE.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
