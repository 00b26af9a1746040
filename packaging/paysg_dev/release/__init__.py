"""What a release consists of besides installers: wheel, bill of materials, checksums, notes, manifests."""
