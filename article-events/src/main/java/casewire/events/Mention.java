package casewire.events;

/**
 * A stretch of {@link RawArticle#text()}, as the W3C Web Annotation TextPositionSelector counts.
 *
 * @param text the stretch itself
 * @param start offset of its first character, in Unicode code points, from 0
 * @param end offset after its last character, in Unicode code points
 */
public record Mention(String text, int start, int end) {}
