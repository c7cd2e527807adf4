package fr.allervers.referral.operator.domain;

import org.jspecify.annotations.Nullable;

/** Where the organisation is reached: a function's address, nobody's own. */
public record Contact(@Nullable String email, @Nullable String phone) {

    boolean isEmpty() {
        return email == null && phone == null;
    }
}
