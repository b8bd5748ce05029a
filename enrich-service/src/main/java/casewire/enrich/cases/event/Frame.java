package casewire.enrich.cases.event;

/** How a litigation term takes its parties. */
public enum Frame {
  /** The subject proceeds against the object, or the reverse in the passive: "sued". */
  SUE(3),
  /** The object proceeds, "against" names the other side: "pits". */
  PIT(3),
  /** The subject proceeds, "against" or "on" names the other side: "filed a complaint". */
  FILE(3),
  /** The subject is proceeded against, "by" or "from" names who does: "faces a lawsuit". */
  FACE(2),
  /** The subject asks a court for something against the object: "asked a judge to stop". */
  ASK(2),
  /** An authority does it to the party, whether or not the authority is named: "charged". */
  PROSECUTE(3),
  /** The subject is proceeded against: "pleaded guilty". */
  STAND(3),
  /** A court gives it to whom "to" or "on" names: "handed prison sentences to". */
  GIVE(3),
  /** The subject gets a term, in a prosecution that is known otherwise: "got three years". */
  SERVE(0.9),
  /** A noun with "by", "from", "against", "between" or a possessive: "lawsuit". */
  SUIT(2),
  /** The same of a decision, not of a party: "challenge". */
  CHALLENGE(2),
  /** A noun whose party is proceeded against: "trial of", "X's conviction". */
  TRIAL(2),
  /** Both sides do it together, or one with the other: "settled". */
  SETTLE(1),
  /** The subject owes, "to" names the other side: "ordered to pay". */
  PAY(1),
  /** A court tells the object, or the subject in the passive, to do something: "ordered to". */
  ORDER(1),
  /** The subject prevails, "against" or "over" names the other side: "wins judgment". */
  WIN(1),
  /** "That" leads to the party that a court decided on: "the court ruled that X". */
  RULED(1),
  /** A deal that ends a case only if the sentence speaks of one: "struck a deal with". */
  DEAL(0.5),
  /** A court gives something to the object: "awarded". */
  AWARD(1),
  /** The reverse: "loses fight with". */
  LOSE(1),
  /** A decision against the object: "verdict against". */
  AGAINST(1),
  /** The subject pays whom the phrase names in the middle: "pays X to settle". */
  PAYS(1),
  /** The court finds for the object, "against" names the other side: "sided with". */
  FAVOUR(1),
  /** A regulator does it to a company: "fined"; both are named. */
  REGULATE(2),
  /** A case called by a party's name: "the Sony ruling". */
  CITE(1),
  /** A court finds that the subject wronged the object: "breached the rights of". */
  WRONG(2),
  /** The subject infringes rights of the object. */
  INFRINGE(0.5),
  /** Somebody has a lawyer or a supporter in court, so is a party: "X's lawyer". */
  DEFEND(0.25),
  /** Somebody is called a plaintiff: "lead plaintiff X", "X, the first of the plaintiffs". */
  CLAIM(0.5),
  /** Ends what "by" names brought "against" another: "threw out a claim". */
  DISPOSE(1),
  /** Says how far a case is, and nothing of its parties: "injunction granted". */
  SIGN(0);

  private final double sureness;

  Frame(double sureness) {
    this.sureness = sureness;
  }

  /** How surely it tells the sides; under 1 it does not make a case of its own. */
  public double sureness() {
    return sureness;
  }
}
