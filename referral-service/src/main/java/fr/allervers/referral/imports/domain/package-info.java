/**
 * What an import is asked for, how a stream is cut into lines and chunks, the columns of the CSV form. Pure.
 */
@NullMarked
package fr.allervers.referral.imports.domain;

import org.jspecify.annotations.NullMarked;
