/**
 * What this service knows of an allocated case (dossier): who is in charge, at which stage, open or closed, and
 * its timeline. Referral facts come in; the other rooms reach a case only through its use cases. Names stay in
 * {@code identity}.
 */
@NullMarked
package fr.allervers.visit.casefile;

import org.jspecify.annotations.NullMarked;
