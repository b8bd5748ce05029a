package casewire.enrich.cases.event;

import casewire.enrich.cases.grammar.Arguments;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;

/** Reads the parties of a litigation term off its sentence, by the term's {@link Frame}. */
final class SideReading {
  private final SuitSides suits;
  private final DisposalSides disposals;
  private final PartySides parties;
  private final ProsecutionSides prosecutions;
  private final DecisionSides decisions;
  private final ContestSides contests;
  private final PaymentSides payments;

  SideReading(Reading reading, Arguments arguments, Officials officials) {
    TermArguments term = new TermArguments(reading, arguments, officials);
    this.suits = new SuitSides(reading, arguments, term);
    this.disposals = new DisposalSides(arguments, term);
    this.parties = new PartySides(reading, arguments, term);
    this.prosecutions = new ProsecutionSides(reading, arguments, term);
    this.decisions = new DecisionSides(reading, arguments, term);
    this.contests = new ContestSides(reading, arguments, term);
    this.payments = new PaymentSides(reading, arguments, term);
  }

  Sides of(Found<EventTerm> found) {
    return switch (found.meaning().frame()) {
      case SUE -> suits.sue(found);
      case PIT -> suits.pit(found);
      case FILE -> suits.file(found);
      case FACE -> suits.face(found);
      case ASK -> suits.ask(found);
      case SUIT, CHALLENGE -> suits.suit(found);
      case DISPOSE -> disposals.disposed(found);
      case CITE -> suits.cite(found);
      case INFRINGE -> suits.infringe(found);
      case CLAIM -> parties.claim(found);
      case DEFEND -> parties.defend(found);
      case PROSECUTE -> prosecutions.prosecute(found);
      case STAND -> prosecutions.stand(found);
      case SERVE -> prosecutions.serve(found);
      case GIVE -> prosecutions.give(found);
      case TRIAL -> prosecutions.trial(found);
      case ORDER -> decisions.order(found);
      case WRONG -> decisions.wrong(found);
      case SETTLE, DEAL -> payments.settle(found);
      case RULED -> decisions.ruled(found);
      case PAY -> payments.pay(found);
      case PAYS -> payments.pays(found);
      case WIN -> contests.win(found);
      case LOSE -> contests.lose(found);
      case AWARD -> payments.award(found);
      case FAVOUR -> decisions.favour(found);
      case AGAINST -> decisions.against(found);
      case SIGN, REGULATE -> Sides.OPEN;
    };
  }
}
