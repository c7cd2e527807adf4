/**
 * Who a household is, and how a name is searched.
 */
@NullMarked
package fr.allervers.visit.identity.domain;

import org.jspecify.annotations.NullMarked;
