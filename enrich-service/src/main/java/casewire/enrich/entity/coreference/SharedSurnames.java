package casewire.enrich.entity.coreference;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.WordClass;
import casewire.enrich.entity.marking.MarkedText;
import casewire.enrich.entity.typing.Name;
import casewire.enrich.entity.typing.Names;
import casewire.enrich.text.Tokens;
import casewire.events.EntityType;

/** Surnames that the last of a list has for all: "Alex, Anna and Osvaldo Galindo". */
public final class SharedSurnames {
  private final MarkedText text;
  private final Tokens tokens;
  private final Names names;

  public SharedSurnames(MarkedText text, Names names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
  }

  /** Gives them to the persons whose surname the text does not tell elsewhere. */
  public void collect() {
    for (Name name : names.all()) {
      if (name.first().length() == 2
          && name.isRecognised()
          && name.type() == EntityType.PERSON
          && text.is(name.first().from(), WordClass.GIVEN_NAME)) {
        name.candidates().forEach(this::share);
      }
    }
  }

  private void share(Candidate last) {
    int joint = last.from() - 1;
    if (joint < 1 || !tokens.textOf(joint).equals("and")) {
      return;
    }
    String surname = tokens.textOf(last.to() - 1);
    int at = joint - 1;
    while (at >= 0 && text.is(at, WordClass.GIVEN_NAME)) {
      Name given = names.find(at, at + 1);
      if (given == null || given.type() != EntityType.PERSON || given.full() != given) {
        return;
      }
      given.takeSurname(surname);
      if (at < 2 || !tokens.is(at - 1, ',')) {
        return;
      }
      at -= 2;
    }
  }
}
