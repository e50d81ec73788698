# Timeline: officer on duty
progress-officer = Officer: { $name }
