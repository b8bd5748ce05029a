package casewire.console.query;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;

/**
 * A part of a list.
 *
 * @param items summaries as JSON
 * @param next cursor of the next page, null if this is the last
 * @param total how many there are on all pages
 */
public record Page(List<RawValue> items, String next, long total) {}
