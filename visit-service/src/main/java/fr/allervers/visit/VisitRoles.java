package fr.allervers.visit;

import fr.allervers.kit.Scope;

/** Realm roles that see cases here; everybody else is turned away. */
public final class VisitRoles {

    public static final String AGENT = "operator-agent";
    public static final String LEAD = "operator-manager";
    public static final String DATA_PROTECTION = "data-protection-officer";

    private VisitRoles() {}

    /** One who works for an operator is bound to its cases, whatever else they are. */
    public static boolean isOperator(Scope scope) {
        return scope.has(AGENT) || scope.has(LEAD);
    }
}
