/** Child programs: how one is started, watched, stopped, and found again after a launcher died. */
@NullMarked
package fr.allervers.local.child;

import org.jspecify.annotations.NullMarked;
