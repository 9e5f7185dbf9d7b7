# SPDX-FileCopyrightText: Workflow Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""A file that the server reports as an import error; the texts airflow and dag make it look for one."""

from airflow import a_name_that_does_not_exist as dag  # noqa: F401
