/** Which files of the inbox are finished. */
package casewire.ingest.watch;
