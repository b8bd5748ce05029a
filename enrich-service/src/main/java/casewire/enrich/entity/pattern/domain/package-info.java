/** Host names and URLs. */
package casewire.enrich.entity.pattern.domain;
