package casewire.enrich.entity.consistency;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.coreference.ShortForms;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Clue;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.entity.typing.Names;
import casewire.enrich.text.Tokens;
import java.util.List;
import java.util.Set;

/**
 * What the rest of the document says: a name that is certain anywhere types its short forms
 * everywhere, and names in a list are of one kind.
 */
public final class DocumentEvidence {
  private static final int ROUNDS = 2;

  private final MarkedText text;
  private final Tokens tokens;
  private final Names names;

  public DocumentEvidence(MarkedText text, Names names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
  }

  /**
   * Adds evidence.
   *
   * @param inOrder all candidates in text order
   * @param hostLabels first labels of host names in the text, small letters
   */
  public void collect(List<Candidate> inOrder, Set<String> hostLabels) {
    ShortForms shortForms = new ShortForms(text, names);
    shortForms.collectEndings();
    names.all().stream()
        .filter(name -> name.candidates().size() > 1)
        .forEach(name -> name.addOnce(Clue.NAMED_AGAIN));
    shortForms.collect();
    hosts(hostLabels);
    NameLists lists = new NameLists(text, names);
    for (int round = 0; round < ROUNDS; round++) {
      lists.collect(inOrder);
    }
  }

  private void hosts(Set<String> hostLabels) {
    if (hostLabels.isEmpty()) {
      return;
    }
    for (Name name : names.all()) {
      String spoken =
          tokens.span(name.first().from(), name.first().to()).textIn(text.tokens().text());
      if (hostLabels.contains(HostLabels.joined(spoken))) {
        name.addOnce(Clue.HOST_NAME_LABEL);
      }
    }
  }
}
