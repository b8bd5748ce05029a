package casewire.enrich.entity.typing;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.lexicon.KnownName;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All candidates of a document with the same words, and the evidence for what they name. */
public final class Name {
  /** The sum of weights from which a name counts as recognised. */
  static final int ENOUGH = 28;

  /** The sum from which it is evidence for the names around it. */
  public static final int STRONG = 45;

  private static final int MOST_OF_A_KIND = 2;

  private final List<Candidate> candidates = new ArrayList<>(2);
  private final byte[] seen = new byte[Clue.values().length];
  private Name full;
  private String surname;
  private int person;
  private int organisation;
  private int place;
  private int work;

  public void add(Candidate candidate) {
    candidates.add(candidate);
  }

  public List<Candidate> candidates() {
    return candidates;
  }

  public Candidate first() {
    return candidates.get(0);
  }

  public KnownName known() {
    return first().known();
  }

  /** Says that this name is short for another; the first one said stays. */
  public void standsFor(Name other) {
    if (full == null) {
      full = other;
    }
  }

  /** Says what the person's surname is, which the name does not tell; the first said stays. */
  public void takeSurname(String shared) {
    if (surname == null) {
      surname = shared;
    }
  }

  /** The surname that only the names beside it tell; null if it tells its own, or none is told. */
  public String surname() {
    return surname;
  }

  /** The name this one is short for, or itself. */
  public Name full() {
    return full == null || full == this || full.type() != type() ? this : full.full();
  }

  /** Adds evidence; more than two of a kind add nothing. */
  public void add(Clue clue) {
    if (seen[clue.ordinal()] < MOST_OF_A_KIND) {
      seen[clue.ordinal()]++;
      person += clue.person;
      organisation += clue.organisation;
      place += clue.place;
      work += clue.work;
    }
  }

  /** Adds evidence that counts once for a name. */
  public void addOnce(Clue clue) {
    if (seen[clue.ordinal()] == 0) {
      add(clue);
    }
  }

  public boolean has(Clue clue) {
    return seen[clue.ordinal()] > 0;
  }

  /** How often a clue counts; 0 if it was not seen. */
  public int count(Clue clue) {
    return seen[clue.ordinal()];
  }

  /** The type with the most evidence; in a tie, organisation before person, place and work. */
  public EntityType type() {
    int best = best();
    if (organisation == best) {
      return EntityType.ORG;
    }
    if (person == best) {
      return EntityType.PERSON;
    }
    return place == best ? EntityType.GPE : EntityType.WORK;
  }

  public int best() {
    return Math.max(Math.max(person, organisation), Math.max(place, work));
  }

  public boolean isRecognised() {
    return best() >= ENOUGH;
  }

  public boolean isStrongly(EntityType type) {
    return best() >= STRONG && type() == type;
  }

  /** The evidence, for error analysis. */
  @Override
  public String toString() {
    List<Clue> clues = Arrays.stream(Clue.values()).filter(this::has).toList();
    return String.format(
        "person %d, organisation %d, place %d, work %d %s",
        person, organisation, place, work, clues);
  }
}
