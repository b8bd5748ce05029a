package casewire.enrich.cases.party;

import casewire.enrich.entity.RecognizedEntity;
import casewire.events.EntityType;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who stands on one side of a case.
 *
 * @param text as canonical as the article allows
 * @param entity null for a name that no recogniser took, or for a description
 * @param described whether the text gives no name, only a description: "four publishers"
 */
public record PartyName(String text, RecognizedEntity entity, boolean described) {
  private static final Pattern WITH_WHAT = Pattern.compile(" (?:of|behind) ");

  public static PartyName of(RecognizedEntity entity) {
    return new PartyName(entity.name(), entity, false);
  }

  public static PartyName unrecognized(String text) {
    return new PartyName(text, null, false);
  }

  public static PartyName described(String text) {
    return new PartyName(text, null, true);
  }

  /** Names of one text are seldom of two entities, of whose mentions a hash is dear. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Two names with the same key are the same party. */
  public String key() {
    return text.toLowerCase(Locale.ROOT).replace("mc ", "mc");
  }

  /** The noun, in lower case, that a description is of: "film studios", "company behind X". */
  public String head() {
    String key = WITH_WHAT.split(key(), 2)[0];
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  public boolean isPerson() {
    return entity != null && entity.type() == EntityType.PERSON;
  }

  /** A country, a state or a city. */
  public boolean isPlace() {
    return entity != null && entity.type() == EntityType.GPE;
  }

  /** Whether the article names it more than once. */
  public boolean isRecurring() {
    return entity != null && entity.mentions().size() > 1;
  }

  /** Offset of its first mention, after all others if it was not recognised. */
  public int firstMention() {
    return entity == null ? Integer.MAX_VALUE : entity.mentions().get(0).start();
  }
}
