package casewire.enrich.entity;

import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a name was taken for what it is: to explain an answer, or to learn from it.
 *
 * @param mentions where it stands, in UTF-16 code units of the document, at least one
 * @param type what it was recognised as; null if the evidence was not enough
 * @param clues kinds of evidence by name, with how often each counts
 */
public record NameEvidence(List<Span> mentions, EntityType type, Map<String, Integer> clues) {
  static NameEvidence of(Name name, MarkedText text) {
    List<Span> mentions =
        name.candidates().stream()
            .map(candidate -> text.tokens().span(candidate.from(), candidate.to()))
            .toList();
    Map<String, Integer> clues = new LinkedHashMap<>();
    for (Clue clue : Clue.values()) {
      if (name.has(clue)) {
        clues.put(clue.name(), name.count(clue));
      }
    }
    return new NameEvidence(mentions, name.isRecognised() ? name.type() : null, clues);
  }
}
