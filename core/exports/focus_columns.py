"""The columns of FOCUS by version: its dataset "Cost and Usage", and our own columns behind it. Pure data.

Read in the specification's repository, FinOps-Open-Cost-and-Usage-Spec/FOCUS_Spec: 1.1 and 1.2 in
`specification/columns` at the tags v1.1 and v1.2, 1.3 in `specification/datasets/cost_and_usage/dataset.md` at the tag
v1.3, 1.4 in its requirements model, `specification/requirements_model/releases/1.4`.
"""

from typing import Final, Literal, NamedTuple, get_args

Version = Literal["1.1", "1.2", "1.3", "1.4"]
VERSIONS: Final[tuple[Version, ...]] = get_args(Version)
NEWEST: Final[Version] = VERSIONS[-1]

Kind = Literal["text", "number", "time"]


class Column(NamedTuple):
    """A column of FOCUS, with the versions that have it."""

    name: str
    kind: Kind = "text"
    since: Version = "1.1"
    until: Version = NEWEST


_FOCUS: Final = (
    Column("AllocatedMethodDetails", since="1.3"),
    Column("AllocatedMethodId", since="1.3"),
    Column("AllocatedResourceId", since="1.3"),
    Column("AllocatedResourceName", since="1.3"),
    Column("AllocatedTags", since="1.3"),
    Column("AvailabilityZone"),
    Column("BilledCost", "number"),
    Column("BillingAccountId"),
    Column("BillingAccountName"),
    Column("BillingAccountType", since="1.2"),
    Column("BillingCurrency"),
    Column("BillingPeriodEnd", "time"),
    Column("BillingPeriodStart", "time"),
    Column("CapacityReservationId"),
    Column("CapacityReservationStatus"),
    Column("ChargeCategory"),
    Column("ChargeClass"),
    Column("ChargeDescription"),
    Column("ChargeFrequency"),
    Column("ChargePeriodEnd", "time"),
    Column("ChargePeriodStart", "time"),
    Column("CommitmentDiscountCategory"),
    Column("CommitmentDiscountId"),
    Column("CommitmentDiscountName"),
    Column("CommitmentDiscountQuantity", "number"),
    Column("CommitmentDiscountStatus"),
    Column("CommitmentDiscountType"),
    Column("CommitmentDiscountUnit"),
    Column("CommitmentProgramEligibilityDetails", since="1.4"),
    Column("ConsumedQuantity", "number"),
    Column("ConsumedUnit"),
    Column("ContractApplied", since="1.3"),
    Column("ContractedCost", "number"),
    Column("ContractedUnitPrice", "number"),
    Column("EffectiveCost", "number"),
    Column("HostProviderName", since="1.3"),
    Column("InvoiceDetailId", since="1.4"),
    Column("InvoiceId", since="1.2"),
    Column("InvoiceIssuerName"),
    Column("ListCost", "number"),
    Column("ListUnitPrice", "number"),
    Column("PricingCategory"),
    Column("PricingCurrency", since="1.2"),
    Column("PricingCurrencyContractedUnitPrice", "number", since="1.2"),
    Column("PricingCurrencyEffectiveCost", "number", since="1.2"),
    Column("PricingCurrencyListUnitPrice", "number", since="1.2"),
    Column("PricingQuantity", "number"),
    Column("PricingUnit"),
    Column("ProviderName", until="1.3"),
    Column("PublisherName", until="1.3"),
    Column("RegionId"),
    Column("RegionName"),
    Column("ResourceId"),
    Column("ResourceName"),
    Column("ResourceType"),
    Column("ServiceCategory"),
    Column("ServiceName"),
    Column("ServiceProviderName", since="1.3"),
    Column("ServiceSubcategory"),
    Column("SkuId"),
    Column("SkuMeter"),
    Column("SkuPriceDetails"),
    Column("SkuPriceId"),
    Column("SubAccountId"),
    Column("SubAccountName"),
    Column("SubAccountType", since="1.2"),
    Column("Tags"),
)

DIMENSION_COLUMNS: Final = {
    "x_CostStatus": "cost_status",
    "x_CustomerTier": "customer_tier",
    "x_Environment": "environment",
    "x_Feature": "feature",
    "x_GLAccount": "gl_account",
    "x_Model": "model",
    "x_ModelFamily": "model_family",
    "x_Operation": "operation",
    "x_Outcome": "outcome",
    "x_Project": "project",
    "x_Provider": "provider",
    "x_Service": "service",
    "x_ServiceTier": "service_tier",
    "x_Team": "team",
    "x_Variant": "variant",
    "x_Workload": "workload",
}
"""Our columns of dimensions, each with its dimension."""

_OWN: Final = (
    *(Column(name) for name in DIMENSION_COLUMNS),
    Column("x_ContextAbove", "number"),
    Column("x_CostReason"),
    Column("x_DiscountId", "number"),
    Column("x_IsBatch"),
    Column("x_PriceId", "number"),
    Column("x_Tenant"),
    Column("x_UsageClass"),
)


def columns_of(version: Version) -> tuple[Column, ...]:
    """The columns of a version in its order, which is the alphabet's, then our own."""
    place = VERSIONS.index(version)
    focus = [each for each in _FOCUS if VERSIONS.index(each.since) <= place <= VERSIONS.index(each.until)]
    return (*focus, *sorted(_OWN))
