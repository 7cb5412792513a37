"""Parts that reply schemas share: rows labelled by dimensions, fields that are left out where they have no value."""

from typing import Any

from pydantic import BaseModel, GetJsonSchemaHandler, SerializerFunctionWrapHandler, model_serializer
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


class LabelledRow(BaseModel, extra="allow"):
    """A row with a field for each dimension of `group_by`, ahead of its figures; null is "without a value"."""

    @model_serializer(mode="wrap")
    def _labels_first(self, figures: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {**(self.model_extra or {}), **figures(self)}

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The figures' schema, which the serializer's return type would hide."""
        return handler({name: part for name, part in schema.items() if name != "serialization"})


def is_none(value: object) -> bool:
    """For `exclude_if`: the field is left out of the JSON where it has no value."""
    return value is None
