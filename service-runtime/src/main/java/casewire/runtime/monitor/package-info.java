/**
 * What a running program tells about itself over HTTP: metrics for Prometheus, and health for
 * whoever restarts it.
 */
package casewire.runtime.monitor;
