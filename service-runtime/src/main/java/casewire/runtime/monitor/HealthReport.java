package casewire.runtime.monitor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcome of some checks.
 *
 * @param checks by the check's name {@code ok}, or what is wrong
 */
public record HealthReport(Map<String, String> checks) {
  private static final String OK = "ok";

  public HealthReport {
    checks = new TreeMap<>(checks);
  }

  /** Whether nothing is wrong. */
  public boolean up() {
    return checks.values().stream().allMatch(OK::equals);
  }

  /** 200, or 503 if anything is wrong. */
  public int httpStatus() {
    return up() ? 200 : 503;
  }

  /** Such as {@code {"status":"up","checks":{"kafka":"ok"}}}. */
  public String json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("status", up() ? "up" : "down");
    report.put("checks", checks);
    try {
      return JsonMapper.builder().build().writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings are always JSON", e);
    }
  }
}
