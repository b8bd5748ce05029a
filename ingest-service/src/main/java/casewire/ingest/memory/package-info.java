/** What has to be remembered of millions of files and articles, in a few bytes each. */
package casewire.ingest.memory;
