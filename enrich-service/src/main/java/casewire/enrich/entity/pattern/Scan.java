package casewire.enrich.entity.pattern;

import casewire.enrich.entity.scan.Tokens;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;

/** A document and its tokens, as each pattern gets them. */
public record Scan(Document document, Tokens tokens) {
  /** The stretch from the start of one token to the end of another, which may be the same. */
  Span span(int first, int last) {
    return new Span(tokens.start(first), tokens.end(last));
  }

  public Found found(EntityType type, int first, int last, String value) {
    return Found.of(type, span(first, last), value);
  }
}
