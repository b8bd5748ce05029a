package casewire.enrich.entity;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.candidate.CandidateNames;
import casewire.enrich.entity.candidate.KnownNames;
import casewire.enrich.entity.consistency.DocumentEvidence;
import casewire.enrich.entity.consistency.HeadingNames;
import casewire.enrich.entity.consistency.HostLabels;
import casewire.enrich.entity.coreference.SharedSurnames;
import casewire.enrich.entity.evidence.ContextEvidence;
import casewire.enrich.entity.evidence.OwnEvidence;
import casewire.enrich.entity.lexicon.Knowledge;
import casewire.enrich.entity.marking.Language;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.entity.typing.Names;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Recognises names: runs of capitals become candidates, evidence types them, document by document.
 */
final class NameRecognition {
  private final Knowledge knowledge;

  NameRecognition(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * What the stage finds.
   *
   * @param names recognised or not, with their mentions
   */
  record Found(List<Name> names, List<Span> offices, MarkedText text) {}

  /**
   * Finds the names of a document.
   *
   * @param taken what is no name
   * @param hosts host names in the text
   */
  Found find(Document document, List<Span> taken, List<Span> hosts) {
    MarkedText text = MarkedText.of(document, knowledge, taken, hosts);
    if (!Language.isEnglish(document, text)) {
      return known(text);
    }
    CandidateNames.Found found = CandidateNames.find(text);
    Names names = new Names(text);
    OwnEvidence own = new OwnEvidence(text);
    ContextEvidence context = new ContextEvidence(text);
    weigh(found.names(), names, own, context);
    Set<String> labels = HostLabels.of(document.text(), hosts);
    DocumentEvidence rest = new DocumentEvidence(text, names);
    rest.collect(found.names(), labels);

    List<Candidate> parts = takeApart(names);
    weigh(parts, names, own, context);
    rest.collect(inOrder(found.names(), parts), labels);

    for (Candidate heading : new HeadingNames(text, names).find()) {
      boolean isNew = names.find(heading.from(), heading.to()) == null;
      Name name = names.add(heading);
      if (isNew) {
        own.collect(name);
      }
    }
    rest.collect(List.of(), labels);
    new SharedSurnames(text, names).collect();
    return new Found(List.copyOf(names.all()), found.offices(), text);
  }

  private static Found known(MarkedText text) {
    Names names = new Names(text);
    OwnEvidence own = new OwnEvidence(text);
    for (Candidate candidate : KnownNames.find(text)) {
      boolean isNew = names.find(candidate.from(), candidate.to()) == null;
      Name name = names.add(candidate);
      if (isNew) {
        own.collect(name);
      }
    }
    return new Found(List.copyOf(names.all()), List.of(), text);
  }

  private static void weigh(
      List<Candidate> candidates, Names names, OwnEvidence own, ContextEvidence context) {
    for (Candidate candidate : candidates) {
      boolean isNew = names.find(candidate.from(), candidate.to()) == null;
      Name name = names.add(candidate);
      if (isNew) {
        own.collect(name);
      }
      own.known(name, candidate);
      context.collect(name, candidate);
    }
  }

  /** Names that are none as a whole leave the known names inside them. */
  private static List<Candidate> takeApart(Names names) {
    List<Candidate> parts = new ArrayList<>();
    for (Name name : List.copyOf(names.all())) {
      if (!name.isRecognised()) {
        name.candidates().forEach(candidate -> parts.addAll(candidate.parts()));
      }
    }
    parts.sort(Comparator.comparingInt(Candidate::from));
    return parts;
  }

  private static List<Candidate> inOrder(List<Candidate> whole, List<Candidate> parts) {
    List<Candidate> all = new ArrayList<>(whole);
    all.addAll(parts);
    all.sort(Comparator.comparingInt(Candidate::from));
    return all;
  }
}
