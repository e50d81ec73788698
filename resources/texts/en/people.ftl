# People of the workbench: roles, second step, sign-ins, log of access.

# Role: kelurahan clerk.
central-role-kelurahan = Kelurahan clerk

# Role: field officer of an agency.
central-role-lapangan = Field officer

# Role: head of an agency, who lets answers out.
central-role-atasan = Agency head

# Role: the city's leaders, figures only.
central-role-pimpinan = City leadership

# Role: inspectorate.
central-role-inspektorat = Inspectorate

# A clerk without kelurahan, or another role with one.
people-kelurahan-needed = A kelurahan clerk needs one kelurahan. Other roles have none.

# Field: kelurahan of a person.
people-kelurahan-label = Kelurahan, for kelurahan clerks

# Empty choice.
people-no-kelurahan = None
